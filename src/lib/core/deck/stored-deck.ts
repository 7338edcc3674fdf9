import type { Card, CardId } from '../cards/card.ts';
import type { Deck, DeckId } from './deck.ts';

/** What became of cards of a deck that a later version of it has withdrawn. */
interface Withdrawn {
	/** Those that the learner has kept: they stand at the end of the deck. */
	readonly kept: readonly CardId[];
	/** The others, as they last were. They are not asked; their history can still be told. */
	readonly retired: readonly Card[];
}

/** A deck as a device has it: ready to be studied, and what was withdrawn of it. */
export interface StoredDeck extends Withdrawn {
	readonly deck: Deck;
}

/** What was withdrawn of a deck, as it stands beside the deck in a store and in a backup. */
export interface WithdrawnCards extends Withdrawn {
	/** Of the deck. */
	readonly id: DeckId;
}

/** A deck of which nothing was ever withdrawn. */
export function justDeck(deck: Deck): StoredDeck {
	return { deck, kept: [], retired: [] };
}

/** A deck with what was withdrawn of it, where anything was. */
export function besideDeck(deck: Deck, withdrawn: WithdrawnCards | undefined): StoredDeck {
	if (withdrawn === undefined) return justDeck(deck);
	const here = new Set(deck.cards.map(({ id }) => id));
	return {
		deck,
		kept: withdrawn.kept.filter((id) => here.has(id)),
		retired: withdrawn.retired.filter(({ id }) => !here.has(id)),
	};
}

/** What is to be stored beside a deck; `undefined` for nothing. */
export function withdrawnOf({ deck, kept, retired }: StoredDeck): WithdrawnCards | undefined {
	return kept.length + retired.length === 0 ? undefined : { id: deck.id, kept, retired };
}

/** The deck as it was published: without the cards that only this learner has kept. */
export function publishedDeck({ deck, kept }: StoredDeck): Deck {
	if (kept.length === 0) return deck;
	return { ...deck, cards: deck.cards.filter(({ id }) => !kept.includes(id)) };
}
