import type { Deck } from '#lib/core/deck/deck.ts';

const files = import.meta.glob<Deck>('/decks/*/deck.json', { eager: true, import: 'default' });

/** The decks of the `decks/` folder by the name of their folder, in its order. */
export const shippedDecks: ReadonlyMap<string, Deck> = new Map(
	Object.entries(files).map(([path, deck]) => [path.split('/').at(-2) ?? path, deck]),
);
