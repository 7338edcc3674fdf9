import type { Deck } from '../deck/deck.ts';
import type { KnownForms } from './known-forms.ts';
import type { Packing } from './packing/packing.ts';

/** A deck, and perhaps a quiz to take on it: the parts of an address behind the deck's, such as "n=10&ask=choice". */
export interface SharedDeck {
	readonly deck: Deck;
	readonly quiz?: string;
}

/** What the maker and the reader of a link have in common. */
export interface LinkLore {
	readonly packing: Packing;
	/** What the link need not say; with `NOTHING_KNOWN` a deck is good enough to be looked at. */
	readonly known: KnownForms;
}

/** What stands before the bytes of a link in base64url, and before those of a QR code in digits. */
export const PREFIX = 'd1.';
export const DIGITS_PREFIX = 'D1';

/** The number of the section with a quiz, which may be skipped. */
export const QUIZ = 2;
