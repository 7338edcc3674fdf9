import type { Deck, DeckSummary } from './deck.ts';

/** What a list of decks shows of one; `name` is its folder in `decks/`. */
export function summarise(deck: Deck, name: string): DeckSummary {
	const { publisher, published } = deck.article;
	return {
		id: deck.id,
		name,
		revision: deck.revision,
		title: deck.title,
		...(publisher === undefined ? {} : { publisher }),
		...(published === undefined ? {} : { published }),
		cards: deck.cards.length,
	};
}
