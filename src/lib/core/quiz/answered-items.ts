import type { DeckId } from '../deck/deck.ts';
import { itemId, type ItemId } from '../schedule/item.ts';
import { inDateOrder } from './date-order.ts';
import type { Given, Response } from './quiz.ts';
import type { Question } from './question.ts';

/** What a response says of one item. */
export interface AnsweredItem {
	readonly item: ItemId;
	/** `null`: not answered, or not in time. */
	readonly correct: boolean | null;
	/** In words, for whoever reads the log. */
	readonly response: string;
	/** It was named after its first letter was given. */
	readonly hinted: boolean;
}

/** What was asked and answered, item by item: one for most, each name of a list, each event of a timeline. */
export function answeredItems(
	deck: DeckId,
	question: Question,
	response: Response,
): readonly AnsweredItem[] {
	const { given } = response;
	// Who gives up, or says "I don't know", has answered; whose time is up has not.
	const missed = response.ending === 'given' ? false : null;
	switch (question.format) {
		case 'names': {
			const found = given?.format === 'names' ? given.found : [];
			const hinted = given?.format === 'names' ? given.hinted : [];
			return question.card.members.map(({ id, label }) => ({
				item: itemId(deck, question.card.id, id),
				correct: found.includes(id) || missed,
				response: found.includes(id) ? label : '',
				hinted: hinted.includes(id),
			}));
		}
		case 'order': {
			const order = given?.format === 'order' ? given.order : [];
			return inDateOrder(question.cards).map(({ id }, i) => {
				const place = order.indexOf(id);
				return {
					item: itemId(deck, id),
					correct: place < 0 ? missed : place === i,
					response: place < 0 ? '' : String(place + 1),
					hinted: false,
				};
			});
		}
		default: {
			const member = question.format === 'typed' ? undefined : question.member;
			const item = itemId(deck, question.card.id, member?.id);
			const correct = response.mark.verdict === 'none' ? missed : isRight(response);
			return [{ item, correct, response: inWords(question, given), hinted: false }];
		}
	}
}

/** Whether an answer counts as wholly right, by its mark or by the learner's word on it. */
function isRight({ mark, called }: Response): boolean {
	return called === undefined ? mark.credit === 1 : called === 'right';
}

function inWords(question: Question, given: Given | null): string {
	if (given === null) return '';
	if (given.format === 'typed') return given.text;
	if (given.format === 'choice' && question.format === 'choice')
		return question.choices[given.picked] ?? '';
	if (given.format === 'truth' && question.format === 'truth')
		return `${String(given.said)}: ${question.shown}`;
	return '';
}
