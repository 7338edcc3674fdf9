import type { Card, CardId, FactId } from '../cards/index.ts';
import { digestId } from '../digest.ts';
import type { Draft } from './draft.ts';

/** An id made of what the card is, as the generator makes them; of a number too, where there is such a card already. */
export function idOf(draft: Draft, kind: Card['kind'], quote: string, answer: string): CardId {
	const plain = digestId(48, kind, quote, answer) as CardId;
	return freeId(draft, plain, kind, quote, answer);
}

/** The id itself, or one made of it where a card has it. */
export function freeId(draft: Draft, id: CardId, ...parts: readonly string[]): CardId {
	const taken = new Set(draft.cards.map(({ card }) => card.id));
	let free = id;
	for (let next = 2; taken.has(free); next++) {
		free = digestId(48, 'again', id, ...parts, String(next)) as CardId;
	}
	return free;
}

/** What a maker adds comes from no fact of the generator: it is a sibling of nothing. */
export function factOf(id: CardId): FactId {
	return `own-${id}` as FactId;
}
