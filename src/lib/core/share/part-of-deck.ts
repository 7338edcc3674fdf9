import type { Card, CardId } from '../cards/card.ts';
import { isCountedAmong } from '../deck/counted-among.ts';
import type { Deck } from '../deck/deck.ts';

/** The deck with some of its cards, in its order. A count goes where the set that proves it does. */
export function partOfDeck(deck: Deck, chosen: ReadonlySet<CardId>): Deck {
	const cards = deck.cards.filter(({ id }) => chosen.has(id));
	const isProved = (card: Card) => card.derived !== 'count' || isCountedAmong(card, cards);
	return { ...deck, cards: cards.filter(isProved) };
}

/** The deck with its first cards. */
export function startOfDeck(deck: Deck, count: number): Deck {
	return partOfDeck(deck, new Set(deck.cards.slice(0, count).map(({ id }) => id)));
}
