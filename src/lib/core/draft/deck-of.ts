import type { Card } from '../cards/index.ts';
import type { Deck } from '../deck/deck.ts';
import { deckArticle, deckTitle } from './deck-article.ts';
import { isDetailSound } from './detail-problems.ts';
import { cardsInDeck } from './draft-card.ts';
import type { Draft, DraftCard } from './draft.ts';
import { problemsOf } from './problems.ts';
import { tidyCard } from './tidy-card.ts';

/** What a draft gives out: its deck without the cards that are not right yet. */
export interface GivenDeck {
	/** Null where no card is left. */
	readonly deck: Deck | null;
	/** In the deck, with problems. */
	readonly withheld: readonly DraftCard[];
}

/** The valid deck that a draft stands for, at a revision. */
export function deckOf(draft: Draft, revision = draft.shared?.revision ?? 1): GivenDeck {
	const problems = problemsOf(draft);
	const inDeck = cardsInDeck(draft);
	const cards = inDeck.flatMap(({ card }) => (problems.has(card.id) ? [] : [tidyCard(card)]));
	const withheld = inDeck.filter(({ card }) => problems.has(card.id));
	return { deck: cards.length === 0 ? null : deck(draft, revision, cards), withheld };
}

function deck(draft: Draft, revision: number, cards: readonly Card[]): Deck {
	const { id, details } = draft;
	const note = details.note.trim();
	return {
		format: 'recto-deck',
		version: 1,
		id,
		revision,
		title: deckTitle(draft),
		language: isDetailSound(draft, 'language') ? details.language.trim() : 'en',
		...(note === '' || !isDetailSound(draft, 'note') ? {} : { note }),
		article: deckArticle(draft),
		cards,
	};
}

/**
 * The revision that the deck is given out at: raised where it is another than the one given out last.
 * @param address the content address of a deck
 */
export function revisionFor(draft: Draft, address: (deck: Deck) => string): number {
	const { shared } = draft;
	if (shared === null) return 1;
	const { deck } = deckOf(draft, shared.revision);
	const isSame = deck !== null && address(deck) === shared.address;
	return isSame ? shared.revision : shared.revision + 1;
}

/** The draft once its deck has left the workshop. */
export function givenOut(draft: Draft, deck: Deck, address: (deck: Deck) => string): Draft {
	return { ...draft, shared: { revision: deck.revision, address: address(deck) } };
}
