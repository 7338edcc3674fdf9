import type { Deck } from '../deck/deck.ts';
import type { Known } from './known.ts';
import type { Predictors } from './packing/well-read.ts';

/** A deck, and perhaps a quiz to take on it: the parts of an address behind the deck's, such as "n=10&ask=choice". */
export interface SharedDeck {
	readonly deck: Deck;
	readonly quiz?: string;
}

/** What the maker and the reader of a link have in common. */
export interface LinkLore {
	/** That have read the dictionary of the link's kind. */
	readonly predictors: Predictors;
	/** What the link need not say; with `NOTHING_KNOWN` a deck is good enough to be looked at. */
	readonly known: Known;
}

/** What stands before the bytes of a link in base64url, and before those of a QR code in digits. */
export const PREFIX = 'd1.';
export const DIGITS_PREFIX = 'D1';

/** The number of the section with a quiz, which may be skipped. */
export const QUIZ = 2;

/** Characters of the longest link that is read: more is not even looked at, and not made. */
export const LONGEST = 64 * 1024;
