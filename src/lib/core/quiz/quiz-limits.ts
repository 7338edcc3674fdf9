import type { Question } from './question.ts';
import type { QuizSettings } from './quiz-settings.ts';

/** How much longer than a choice a question takes: writing, naming each, looking from one event to the next. */
function weightOf(question: Question): number {
	switch (question.format) {
		case 'choice':
		case 'truth':
			return 1;
		case 'typed':
			return 1.5;
		case 'order':
			return 2;
		case 'names':
			return Math.max(2, question.card.members.length / 2);
	}
}

/**
 * How long each question may take, ms, allowance included: with one clock a question its own time, with one clock
 * for all its share of it. `null` where no clock runs.
 */
export function quizLimits(
	questions: readonly Question[],
	{ clock, allowance }: Pick<QuizSettings, 'clock' | 'allowance'>,
): readonly number[] | null {
	if (clock.kind === 'none' || allowance === 'off') return null;
	const weights = questions.map(weightOf);
	const ms = clock.seconds * 1000 * allowance;
	if (clock.kind === 'question') return weights.map((weight) => Math.round(ms * weight));
	const all = weights.reduce((sum, weight) => sum + weight, 0);
	return weights.map((weight) => (ms * weight) / all);
}
