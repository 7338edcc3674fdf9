import type { PlainCard } from '../cards/card.ts';
import { inDateOrder } from './date-order.ts';
import { gradeAnswer } from './grading/grade-answer.ts';
import type { Given, Mark } from './quiz.ts';
import type { NamesQuestion, OrderQuestion, Question } from './question.ts';

const NOTHING: Mark = { credit: 0, verdict: 'none' };
const RIGHT: Mark = { credit: 1, verdict: 'right' };
const WRONG: Mark = { credit: 0, verdict: 'wrong' };

/**
 * What an answer is worth. Of names, the share that was found; of an order, the share that stands
 * in its place.
 * @param others forms of all that a typed answer might name instead: all countries, the deck's other answers
 * @param language BCP 47, of the deck: in it a date is spelt out that can be read in two ways
 */
export function markOf(
	question: Question,
	given: Given | null,
	others: (card: PlainCard) => readonly string[],
	language?: string,
): Mark {
	if (given === null) return NOTHING;
	switch (question.format) {
		case 'choice':
			if (given.format !== 'choice') return NOTHING;
			return given.picked === question.key ? RIGHT : WRONG;
		case 'truth':
			if (given.format !== 'truth') return NOTHING;
			return given.said === question.isTrue ? RIGHT : WRONG;
		case 'typed':
			if (given.format !== 'typed' || given.text.trim() === '') return NOTHING;
			return markTyped(question.card, given.text, others(question.card), language);
		case 'names':
			return given.format === 'names' ? markNames(question, given.found) : NOTHING;
		case 'order':
			return given.format === 'order' ? markOrder(question, given.order) : NOTHING;
	}
}

function markTyped(
	card: PlainCard,
	text: string,
	others: readonly string[],
	language: string | undefined,
): Mark {
	const verdict = gradeAnswer(text, card, others, language === undefined ? {} : { language });
	switch (verdict.kind) {
		case 'right':
			return verdict.understood === undefined
				? RIGHT
				: { ...RIGHT, understood: verdict.understood };
		case 'typo':
			return { credit: 1, verdict: 'typo', form: verdict.form };
		case 'unsure':
			return { credit: 0, verdict: 'unsure', form: verdict.form };
		case 'wrong':
			return verdict.named === undefined ? WRONG : { ...WRONG, named: verdict.named };
	}
}

function markNames({ card: { members } }: NamesQuestion, found: readonly string[]): Mark {
	return markShare(members.filter(({ id }) => found.includes(id)).length, members.length);
}

function markOrder({ cards }: OrderQuestion, order: readonly string[]): Mark {
	const right = inDateOrder(cards);
	return markShare(right.filter(({ id }, i) => id === order[i]).length, right.length);
}

function markShare(right: number, all: number): Mark {
	if (right === all) return RIGHT;
	return right === 0 ? WRONG : { credit: right / all, verdict: 'part' };
}
