import type { Card, CardId } from '../cards/card.ts';
import type { Deck } from '../deck/deck.ts';

/** The deck with some of its cards, in its order. A count goes where the set that proves it does. */
export function partOfDeck(deck: Deck, chosen: ReadonlySet<CardId>): Deck {
	const cards = deck.cards.filter(({ id }) => chosen.has(id));
	return { ...deck, cards: cards.filter((card) => isProvedAmong(card, cards)) };
}

/** The deck with its first cards. */
export function startOfDeck(deck: Deck, count: number): Deck {
	return partOfDeck(deck, new Set(deck.cards.slice(0, count).map(({ id }) => id)));
}

function isProvedAmong({ derived, citation, value }: Card, cards: readonly Card[]): boolean {
	if (derived !== 'count') return true;
	return cards.some(
		(other) =>
			other.kind === 'set' &&
			other.citation?.start === citation?.start &&
			value !== undefined &&
			'number' in value &&
			other.members.length === value.number,
	);
}
