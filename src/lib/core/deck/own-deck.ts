import { canonical } from '../canonical.ts';
import { digestId } from '../digest.ts';
import { partsOf } from './card-parts.ts';
import type { Deck, DeckId } from './deck.ts';

/**
 * Somebody else's version as a deck of its own. Its id follows from what it says: taken twice, it is there once,
 * on another device of the same learner too.
 */
export function asOwnDeck(deck: Deck): Deck {
	const { id, title, language, note, article, cards } = deck;
	const said = cards.map((card) => [card.id, partsOf(card)]);
	const own = digestId(
		128,
		'own deck',
		id,
		canonical([title, language, note, article.sha256, said]),
	);
	return { ...deck, id: own as DeckId, revision: 1 };
}
