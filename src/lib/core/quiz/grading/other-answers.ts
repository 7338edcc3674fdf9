import type { Card } from '../../cards/card.ts';
import type { Deck } from '../../deck/deck.ts';
import { countryNames } from './country-names.ts';

/**
 * Every form that names something else than an answer of `card`: the answers of the deck's other cards, and
 * all countries where the card asks for one. Naming one of these is no slip of the finger.
 */
export function otherAnswers(deck: Deck, card: Card): readonly string[] {
	const answers = deck.cards.filter((other) => other !== card).flatMap(cardForms);
	return asksForCountries(card) ? [...answers, ...countryNames(deck.language)] : answers;
}

function cardForms(card: Card): readonly string[] {
	if (card.kind !== 'set') return [card.answer, ...card.accepted];
	return card.members.flatMap(({ label, accepted }) => [label, ...accepted]);
}

function asksForCountries(card: Card): boolean {
	if (card.kind === 'set') return card.members.some(({ place }) => place !== undefined);
	return card.value !== undefined && 'place' in card.value;
}
