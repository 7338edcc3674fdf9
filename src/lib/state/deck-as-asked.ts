import type { Card } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import { askedCards } from '#lib/core/quiz/asked-cards.ts';
import type { Quiz } from '#lib/core/quiz/quiz.ts';

/** The deck with the cards of the questions as they are asked, so that each is known among the others. */
export function deckAsAsked(deck: Deck, { questions }: Quiz): Deck {
	const asked = new Map<string, Card>();
	for (const question of questions) {
		for (const card of askedCards(question)) asked.set(card.id, card);
	}
	return { ...deck, cards: deck.cards.map((card) => asked.get(card.id) ?? card) };
}
