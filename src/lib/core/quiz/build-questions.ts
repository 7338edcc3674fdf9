import type { Card } from '../cards/card.ts';
import { shuffled } from './ask-card.ts';
import { FORMATS, type Format } from './format.ts';
import { QuestionPool } from './question-pool.ts';
import type { Question } from './question.ts';
import type { QuizSettings } from './quiz-settings.ts';

/** How often a format comes beside the others: a list or a timeline takes as long as several choices. */
const SHARE: Readonly<Record<Format, number>> = {
	choice: 1,
	typed: 1,
	truth: 1,
	names: 0.4,
	order: 0.4,
};

type Wanted = Pick<QuizSettings, 'count' | 'formats'>;

/**
 * The questions of a quiz, by the seed alone: no card twice, formats in turn, cards of one fact and cards
 * that tell each other's answer apart for as long as there are others. Fewer than asked for where the deck has
 * no more.
 * @param cards all that may be asked
 */
export function buildQuestions(
	cards: readonly Card[],
	{ count, formats }: Wanted,
	seed: string,
): readonly Question[] {
	const pool = new QuestionPool(cards, seed);
	const used = new Map<Format, number>();
	const questions: Question[] = [];
	const add = (...wanted: Parameters<QuestionPool['take']>) => {
		const question = pool.take(...wanted);
		if (question === undefined) return false;
		questions.push(question);
		used.set(question.format, (used.get(question.format) ?? 0) + 1);
		return true;
	};
	// First one of each, since those that many cards can be asked in would leave none for the others.
	for (const format of pool.scarcestFirst(comingUp(formats, count))) add([format]);
	while (questions.length < count && add(...inTurn(formats, used)));
	return shuffledQuestions(questions, seed);
}

export function shuffledQuestions(
	questions: readonly Question[],
	seed: string,
): readonly Question[] {
	return shuffled(questions, `${seed}|questions`, nameOf);
}

/** The formats that get a turn in so many questions. */
function comingUp(formats: readonly Format[], count: number): readonly Format[] {
	const used = new Map<Format, number>();
	for (let i = 0; i < count; i++) {
		const [[next]] = inTurn(formats, used);
		if (next !== undefined) used.set(next, (used.get(next) ?? 0) + 1);
	}
	return [...used.keys()];
}

/** The formats, the one that is furthest behind its share first; and apart, those that are a question ahead of it. */
function inTurn(
	formats: readonly Format[],
	used: ReadonlyMap<Format, number>,
): readonly [readonly Format[], readonly Format[]] {
	const next = (format: Format) => ((used.get(format) ?? 0) + 1) / SHARE[format];
	const wanted = FORMATS.filter((format) => formats.includes(format)).sort(
		(a, b) => next(a) - next(b),
	);
	const soonest = Math.min(...wanted.map(next));
	const isNear = (format: Format) => next(format) < soonest + 1;
	return [wanted.filter(isNear), wanted.filter((format) => !isNear(format))];
}

function nameOf(question: Question): string {
	return question.format === 'order' ? question.cards.map(({ id }) => id).join() : question.card.id;
}
