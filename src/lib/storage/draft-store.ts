import type { DeckId } from '#lib/core/deck/deck.ts';
import type { Draft } from '#lib/core/draft/index.ts';

/** A draft as it is stored. */
export interface StoredDraft {
	readonly draft: Draft;
	/** Raised with every save: by it one tab knows that another has saved since. */
	readonly stamp: number;
	/** When it was saved, in ms since 1970. */
	readonly at: number;
}

export interface StoredDrafts {
	/** In no order. */
	readonly drafts: readonly StoredDraft[];
	/** Rows that cannot be read. They stay in the store. */
	readonly unreadable: number;
}

export type DraftSaved =
	| { readonly kind: 'saved'; readonly stamp: number }
	/** Another has been saved since, or it was removed: nothing was stored. */
	| { readonly kind: 'overtaken'; readonly by: StoredDraft | undefined };

/** Where drafts are kept. Every promise rejects with `StoreError` only. */
export interface DraftStore {
	list(): Promise<StoredDrafts>;
	/** `undefined` where there is none. */
	get(id: DeckId): Promise<StoredDraft | 'unreadable' | undefined>;
	/**
	 * Resolves when it is on the disk. Doing it again changes nothing.
	 * @param base the stamp that the draft was read or saved with last; null for one that was not stored yet
	 */
	put(draft: Draft, base: number | null, at: number): Promise<DraftSaved>;
	remove(id: DeckId): Promise<void>;
	/** Brings back what was removed, as a save of its own; what has come in its place meanwhile stays. */
	putBack(removed: StoredDraft): Promise<void>;
	close(): void;
}
