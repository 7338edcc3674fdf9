import type { Keeping } from '#lib/core/backup/offer.ts';
import type { BackupContents } from '#lib/core/backup/index.ts';
import type { DeckArrival } from '#lib/core/deck/deck-arrival.ts';

/** What was put into a backup file. */
export interface BackedUp {
	readonly decks: number;
	readonly events: number;
	/** Rows that hold what no file can. They stay in the store. */
	readonly leftOut: number;
}

/** A deck of a backup, and what becomes of it here. */
export interface BroughtDeck {
	readonly title: string;
	readonly language: string;
	/** A `newer` one is taken; of an `older` or `other` one the deck that is here stays. */
	readonly arrival: DeckArrival;
}

/** What bringing a backup in would change, or has changed. */
export interface BroughtIn {
	readonly decks: readonly BroughtDeck[];
	/** Entries of the log that were not here, those that cannot be read included. */
	readonly added: number;
	readonly alreadyHere: number;
}

/** What makes backups and brings them in. Every promise rejects with `StoreError` only. */
export interface BackupStore {
	/** Hands out a backup file piece by piece. What is stored while it runs may or may not be in it. */
	write(at: number, take: (piece: string) => void): Promise<BackedUp>;
	/** Remembers that a backup was kept somewhere. */
	noteBackup(note: { readonly at: number; readonly events: number }): Promise<void>;
	/** What `restore` would do, as far as ids tell. */
	preview(contents: BackupContents): Promise<BroughtIn>;
	/**
	 * Adds what is missing, all of it or nothing: events by union, decks where there is none or an earlier
	 * revision. Resolves when it is on the disk. Doing it again changes nothing.
	 * @param writtenAt when the backup was made, in ms
	 * @param onProgress the share that is done, 0 to 1
	 */
	restore(
		contents: BackupContents,
		writtenAt: number | null,
		onProgress: (share: number) => void,
	): Promise<BroughtIn>;
	/** What there is to say about backups and installing. */
	keeping(): Promise<Keeping>;
	close(): void;
}
