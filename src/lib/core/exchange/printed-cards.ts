import type { Deck } from '../deck/deck.ts';
import { backText, frontText, type CardSides } from './card-sides.ts';
import { printedSource } from './printed-source.ts';

/** A card to cut out and fold. */
export type PrintedCard = Pick<CardSides, 'id' | 'front' | 'back' | 'source'>;

/** Every card of a deck as paper shows it, in the deck's order. */
export function printedCards({ article, cards }: Deck): readonly PrintedCard[] {
	return cards.map((card) => ({
		id: card.id,
		front: frontText(card),
		back: backText(card),
		source: printedSource(card, article),
	}));
}
