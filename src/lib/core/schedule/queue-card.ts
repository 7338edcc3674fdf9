import type { Card, CardId, FactId } from '../cards/card.ts';
import type { Deck } from '../deck/deck.ts';
import { itemsOf } from './deck-items.ts';
import type { ItemId } from './item.ts';

/** What the queue needs to know of a card, and no more: a shelf need not read what stands on it. */
export interface QueueCard {
	readonly id: CardId;
	/** Cards of one fact are siblings. */
	readonly fact: FactId;
	readonly isSet: boolean;
	/** Itself, or a set's members in the order in which they are learnt. */
	readonly items: readonly ItemId[];
}

/** The cards of a deck, in its order. */
export function queueCards({ id, cards }: Pick<Deck, 'id' | 'cards'>): QueueCard[] {
	return cards.map((card: Card) => ({
		id: card.id,
		fact: card.fact,
		isSet: card.kind === 'set',
		items: itemsOf(id, card),
	}));
}
