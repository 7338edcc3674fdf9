import type { IsoDate, Span } from '../article/index.ts';
import type { Card, DroppedCandidate } from '../cards/index.ts';
import type { DeckId } from '../deck/deck.ts';

/**
 * A maker's work on one deck, from the first making on: plain data, stored as it stands. What the maker did is never
 * thrown away by a change: cards that are taken out stay here.
 */
export interface Draft {
	readonly format: 'recto-draft';
	readonly version: 1;
	/** The deck's; minted once, by chance. */
	readonly id: DeckId;
	readonly article: DraftArticle;
	readonly details: DraftDetails;
	/** All of them, in the order to be learnt, those that are out of the deck among them. */
	readonly cards: readonly DraftCard[];
	readonly leftOut: readonly LeftOut[];
	readonly options: DraftOptions;
	readonly making: MadeWith;
	/** As it was given out last; null before that. */
	readonly shared: Shared | null;
}

/** The whole clean text. */
export interface DraftArticle {
	readonly text: string;
	/** Of `text`, 64 hex digits. */
	readonly sha256: string;
}

/** What is told of the deck and its article, as it was typed: it may be unfinished, or wrong. */
export interface DraftDetails {
	readonly title: string;
	readonly publisher: string;
	readonly url: string;
	/** `YYYY-MM-DD`; empty where it is not known. */
	readonly published: string;
	/** BCP 47. */
	readonly language: string;
	/** The maker's word to the learner. */
	readonly note: string;
}

export interface DraftOptions {
	/** The most cards wanted of the generator; null: as many as are usual. */
	readonly count: number | null;
}

/** What the cards were made with last: where it has changed since, they are to be made again. */
export interface MadeWith {
	/** `GENERATOR_VERSION` then. */
	readonly generator: number;
	/** The day that "Thursday" was counted from; empty for none. */
	readonly published: IsoDate;
}

/** A deck that left the workshop: by link, by file, or into the library. */
export interface Shared {
	readonly revision: number;
	/** Its content address. */
	readonly address: string;
}

/**
 * Whether a card is in the deck. `dropped`: taken out by the maker, and never put back by the generator;
 * `gone`: the generator did not make it again, and the maker has not touched it.
 */
export type Standing = 'in' | 'dropped' | 'gone';

/** A card with where it came from. The card's id never changes. */
export type DraftCard = { readonly card: Card; readonly standing: Standing } & (
	| { readonly origin: 'made' }
	/** `made`: as the generator has it. */
	| { readonly origin: 'edited'; readonly made: Card }
	| { readonly origin: 'added' }
);

/** A question that the generator thought of and left out. */
export interface LeftOut {
	readonly prompt: string;
	/** The members of a list, joined by "|". */
	readonly answer: string;
	readonly reason: DroppedCandidate['reason'] | 'not-proved';
	/** What it would have cited; null where that is not known. */
	readonly evidence: Span | null;
}
