import type { Card, CardId } from '../cards/card.ts';
import type { Deck } from './deck.ts';

/** A deck as a device has it: its latest version there, and what became of cards that it no longer holds. */
export interface StoredDeck {
	/** Ready to be studied, with the kept cards at its end. */
	readonly deck: Deck;
	/** Cards of it that a later version has withdrawn, and the learner has kept. */
	readonly kept: readonly CardId[];
	/** Withdrawn cards, as they last were. They are not asked; their history can still be told. */
	readonly retired: readonly Card[];
}

/** A deck of which nothing was ever withdrawn. */
export function justDeck(deck: Deck): StoredDeck {
	return { deck, kept: [], retired: [] };
}

/** The deck as it was published: without the cards that only this learner has kept. */
export function publishedDeck({ deck, kept }: StoredDeck): Deck {
	if (kept.length === 0) return deck;
	return { ...deck, cards: deck.cards.filter(({ id }) => !kept.includes(id)) };
}
