import type { Deck, DeckSummary } from '#lib/core/deck/deck.ts';
import type { Validation } from '#lib/core/deck/validate-deck.ts';
import type { Moment } from '#lib/core/schedule/day.ts';
import type { EventId } from '#lib/core/schedule/event.ts';
import type { SharedDeck } from '#lib/core/share/link-kind.ts';
import type { OpenedLink } from '#lib/core/share/open-link.ts';
import type { Delivery } from '#lib/platform/files.ts';
import type { sharing } from '#lib/platform/sharing.ts';
import type { ArrivalStore } from '#lib/storage/arrival-store.ts';
import type { BackupStore } from '#lib/storage/backup-store.ts';
import type { DraftStore } from '#lib/storage/draft-store.ts';
import type { ClassStore } from '#lib/storage/class-store.ts';
import type { QuizStore } from '#lib/storage/quiz-store.ts';
import type { Store } from '#lib/storage/store.ts';

/** The wall clock: now, with the offset and study day that go with it. */
export type Clock = () => Moment;

/** Mints 128 random bits for each event. */
export type EventIds = () => EventId;

/** The decks that the site itself carries. Rejects when the network and the cache have none. */
export interface BundledDecks {
	list(): Promise<readonly DeckSummary[]>;
	fetch(name: DeckSummary['name']): Promise<Deck>;
}

/** What opens the store: it is not opened, nor its code loaded, before something asks for it. */
export interface Shelves {
	/** `undefined` on a device that has never stored anything. */
	existing(): Promise<Store | undefined>;
	open(): Promise<Store>;
}

/** What opens the store to make backups and bring them in. */
export interface Backups {
	/** `undefined` on a device that has never stored anything. */
	existing(): Promise<BackupStore | undefined>;
	open(): Promise<BackupStore>;
}

/** What opens the store for decks that come to this device. */
export interface Arrivals {
	/** `undefined` on a device that has never stored anything. */
	existing(): Promise<ArrivalStore | undefined>;
	open(): Promise<ArrivalStore>;
}

/** A link as it is handed out: what stands behind its "#", and behind that of a QR code. */
export interface MadeLink {
	readonly fragment: string;
	readonly digits: string;
}

/** Opens links that carry decks, and makes them. Rejects where a part of Recto that it takes was not fetched. */
export interface Links {
	/** What a link shows at once: not proved, and without what takes much to know. */
	look(fragment: string): Promise<OpenedLink>;
	/** The deck of a link that could be looked at, proved. */
	validate(fragment: string): Promise<Validation>;
	/** `null` where the deck is too long for any link. */
	make(shared: SharedDeck): Promise<MadeLink | null>;
}

/** What opens the store for a class's results. */
export interface ClassBook {
	/** `undefined` on a device that has never stored anything. */
	existing(): Promise<ClassStore | undefined>;
	open(): Promise<ClassStore>;
}

/** What opens the store of quizzes. */
export interface Quizzes {
	open(): Promise<QuizStore>;
}

/** What opens the store of drafts. */
export interface DraftShelf {
	/** `undefined` on a device that has never stored anything. */
	existing(): Promise<DraftStore | undefined>;
	open(): Promise<DraftStore>;
}

/** Plain values that outlive the tab, written at once. What cannot be kept is not found again. */
export interface LastWords extends TabMemory {
	forget(key: string): void;
}

/** Calls back after a while, once; returns what calls it off. */
export type Later = (ms: number, doing: () => void) => () => void;

/** Hands files to the person, and takes theirs. */
export interface Files {
	saveFile(file: File): Promise<Delivery>;
	/** Rejects where the file cannot be read. */
	readFile(file: Blob, take: (piece: string, share: number) => boolean): Promise<void>;
}

/** The other tabs that show this site. */
export interface OtherTabs {
	/** Says that something of a deck was stored. */
	tell(deck: string): void;
}

/** Plain values that outlive a reload, not the tab. What cannot be kept is not found again. */
export interface TabMemory {
	read(key: string): unknown;
	write(key: string, value: unknown): void;
}

/** Reads texts out, where there is a voice of their language. */
export interface Speech {
	speaks(language: string): Promise<boolean>;
	say(text: string, language: string): Promise<void>;
	stop(): void;
}

/** Hands links to the person. */
export type Sharing = typeof sharing;
