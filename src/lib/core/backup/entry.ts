import type { Deck } from '../deck/deck.ts';
import type { WithdrawnCards } from '../deck/stored-deck.ts';
import type { LogEvent, UnknownEvent } from '../schedule/event.ts';

/** A row of the log that cannot be read: carried on as it is, under the key it stands at. */
export interface RawRow {
	readonly key: string;
	readonly event: unknown;
}

/** A row of a table that this folder knows nothing of but the id. */
export interface KeptRow {
	readonly id: string;
	readonly [field: string]: unknown;
}

/** One line of a backup file, between the first and the last. */
export type BackupEntry =
	| { readonly deck: Deck }
	/** Beside the deck of that id. */
	| { readonly withdrawn: WithdrawnCards }
	| { readonly event: LogEvent | UnknownEvent }
	| { readonly row: RawRow }
	| { readonly draft: KeptRow }
	| { readonly quiz: KeptRow };

/** All that a backup holds. */
export interface BackupContents {
	readonly decks: readonly Deck[];
	/** What was withdrawn of them. */
	readonly withdrawn: readonly WithdrawnCards[];
	readonly events: readonly (LogEvent | UnknownEvent)[];
	readonly rows: readonly RawRow[];
	readonly drafts: readonly KeptRow[];
	readonly quizzes: readonly KeptRow[];
}

export const FORMAT = 'recto-backup';
/** Of the files that this code writes. */
export const VERSION = 1;

/** What the first line says. Counts are of the moment when the writing began. */
export interface BackupHeader {
	/** When it was written, in ms since 1970; null where the file does not say. */
	readonly at: number | null;
	readonly decks: number;
	readonly events: number;
	/** All lines between the first and the last. */
	readonly entries: number;
}
