import type { Format } from '#lib/core/quiz/format.ts';
import type { FormatOffer } from '#lib/core/quiz/format-offer.ts';
import type { QuizSettings } from '#lib/core/quiz/quiz-settings.ts';
import { listed } from '../text/lists.ts';
import { t } from '../text/quiz-start-text.ts';

type Chosen = Pick<QuizSettings, 'count' | 'formats' | 'clock' | 'allowance'>;

/** A quiz in a line: "10 questions, mixed, 30 seconds each". `most`: what the deck gives for what is chosen. */
export function quizSummary(chosen: Chosen, offers: readonly FormatOffer[], most: number): string {
	const count = Math.min(chosen.count, most);
	if (count === 0) return t('quizStart.summary.none');
	return t('quizStart.summary', {
		questions: t('quizStart.summary.questions', { count }),
		kinds: kinds(askedFormats(chosen.formats, offers)),
		clock: clockWords(chosen),
	});
}

/** Those of the chosen formats that the deck has questions of. */
export function askedFormats(
	formats: readonly Format[],
	offers: readonly FormatOffer[],
): readonly Format[] {
	return offers
		.filter(({ format, count }) => count > 0 && formats.includes(format))
		.map(({ format }) => format);
}

function kinds(formats: readonly Format[]): string {
	if (formats.length > 2) return t('quizStart.in.mixed');
	return listed(formats.map((format) => t(`quizStart.in.${format}`)));
}

function clockWords({ clock, allowance }: Pick<Chosen, 'clock' | 'allowance'>): string {
	if (clock.kind === 'none' || allowance === 'off') return t('quizStart.in.noClock');
	const time = clockTime(clock.seconds * allowance);
	return t(clock.kind === 'quiz' ? 'quizStart.in.whole' : 'quizStart.in.each', { time });
}

/** "45 seconds", "1.5 minutes", "100 seconds": exact, in the unit that is read at once. */
export function clockTime(seconds: number): string {
	if (seconds < 60 || seconds % 30 !== 0) return t('quizStart.seconds', { count: seconds });
	return t('quizStart.minutes', { count: seconds / 60 });
}
