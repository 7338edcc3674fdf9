import type { Brand } from '../brand.ts';
import type { Card } from '../cards/card.ts';

/** 128 bits, base64url; minted once. */
export type DeckId = Brand<string, 'DeckId'>;

export interface DeckArticle {
	/** `whole`: `text` is all of it; `excerpt`: the cited sentences, in order, one a line. */
	readonly kind: 'whole' | 'excerpt';
	readonly title: string;
	readonly publisher?: string;
	readonly url?: string;
	/** ISO date. */
	readonly published?: string;
	/** Of the whole clean text, in both kinds; 64 hex digits. */
	readonly sha256: string;
	/** Empty only in an excerpt of which no card cites anything. */
	readonly text: string;
}

/** The contents of deck.json, and what a link decodes to. */
export interface Deck {
	readonly format: 'recto-deck';
	readonly version: 1;
	readonly id: DeckId;
	/** 1, 2, …: raised whenever a shared deck is shared again changed. */
	readonly revision: number;
	readonly title: string;
	/** BCP 47, of the cards. */
	readonly language: string;
	/** The maker's word to the learner. */
	readonly note?: string;
	readonly article: DeckArticle;
	/** In the order to be learnt. */
	readonly cards: readonly Card[];
}

/** How a deck stands in `/decks/index.json`, small enough to list without the deck itself. */
export interface DeckSummary {
	readonly id: DeckId;
	/** Its folder in `decks/`: served as `/decks/NAME.json`. */
	readonly name: string;
	readonly revision: number;
	readonly title: string;
	readonly publisher?: string;
	readonly published?: string;
	readonly cards: number;
}
