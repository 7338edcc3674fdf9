import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import type { StoredDeck } from '#lib/core/deck/stored-deck.ts';
import type { LogEvent } from '#lib/core/schedule/event.ts';

/** A deck that is here, and what its learner has laid over it. */
export interface DeckHere {
	readonly stored: StoredDeck;
	/** Edits, accepted forms and flags, with their voids. */
	readonly laid: readonly LogEvent[];
}

/** Takes in decks that come to this device. Every promise rejects with `StoreError` only. */
export interface ArrivalStore {
	/** `undefined` where there is no such deck. */
	find(deck: DeckId): Promise<DeckHere | undefined>;
	/**
	 * Puts what was previewed in the place of what it was previewed against; all that is known of its cards stays.
	 * Doing it again changes nothing. `changed`: by now something else is here, and nothing was done.
	 */
	take(before: StoredDeck | undefined, next: StoredDeck): Promise<'taken' | 'changed'>;
	/**
	 * Adds somebody else's version as a deck of its own; what is known of its cards in `from` is copied. Doing it
	 * again changes nothing.
	 */
	addOwn(deck: Deck, from: DeckId | null): Promise<void>;
	/** Takes a version that its own maker has made here: cards that it does not hold are retired. */
	renew(deck: Deck): Promise<void>;
	close(): void;
}
