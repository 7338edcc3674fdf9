import type { Keeping, Offer, OfferNote } from '#lib/core/backup/offer.ts';
import type { Deck, DeckId, DeckSummary } from '#lib/core/deck/deck.ts';
import type {
	FoldedItem,
	ItemControl,
	ItemId,
	Day,
	ItemState,
	LogEvent,
	Moment,
	ScheduleSettings,
	SettingsInForce,
	UnknownEvent,
} from '#lib/core/schedule/index.ts';

/** One deck as the library shows it. `known + learning + fresh` are its items. */
export interface ShelfEntry extends Pick<ScheduleSettings, 'away' | 'exam'> {
	readonly deck: Omit<DeckSummary, 'name' | 'revision'>;
	readonly due: number;
	readonly fresh: number;
	/** New ones that today's limit still lets in. */
	readonly freshToday: number;
	readonly known: number;
	readonly learning: number;
	readonly items: number;
	/** Where today has nothing to ask: study days until there is; null where nothing is to come. */
	readonly nextIn: number | null;
	readonly today: Day;
}

/** All that a study session of one deck starts from. */
export interface StudyRecord {
	readonly deck: Deck;
	readonly states: ReadonlyMap<ItemId, ItemState>;
	readonly controls: ReadonlyMap<ItemId, ItemControl>;
	/** The latest event of each item that has one: what is done to it next must come after. */
	readonly last: ReadonlyMap<ItemId, NonNullable<FoldedItem['last']>>;
	/** This study day's events of the deck, oldest first, voids included: progress and undo come from here. */
	readonly today: readonly LogEvent[];
	readonly settings: SettingsInForce;
	/** What the learner has laid over the deck's cards: edits, accepted forms and flags, with their voids. */
	readonly laid: readonly LogEvent[];
}

/** What is set, and what the consequences of a setting are reckoned from. */
export interface SettingsRecord {
	readonly settings: SettingsInForce;
	readonly decks: readonly Pick<StudyRecord, 'deck' | 'states' | 'controls'>[];
	/** The mean time of the last answers, ms; null where there are none. */
	readonly msAnAnswer: number | null;
}

export type StoreProblem =
	| { readonly kind: 'full' }
	/** A newer version of the app has the store open: reload. */
	| { readonly kind: 'newer-version' }
	| { readonly kind: 'unavailable'; readonly cause: unknown };

/** A write or read that did not happen; nothing of it was stored. */
export class StoreError extends Error {
	readonly problem: StoreProblem;
	constructor(problem: StoreProblem) {
		super(problem.kind);
		this.name = 'StoreError';
		this.problem = problem;
	}
}

export interface StoredLog {
	readonly events: readonly LogEvent[];
	/** Of kinds that this version does not know: kept, and carried on in backups. */
	readonly unknown: readonly UnknownEvent[];
	/** Rows that cannot be read, as they stand, and a sentence for each. */
	readonly corrupt: readonly unknown[];
	readonly problems: readonly string[];
}

/** Where decks and the log are kept. Every promise rejects with `StoreError` only. */
export interface Store {
	shelf(moment: Moment): Promise<readonly ShelfEntry[]>;
	record(deck: DeckId, moment: Moment): Promise<StudyRecord | undefined>;
	settings(): Promise<SettingsRecord>;
	/** Adds or replaces by id; another version of a deck that is here is taken by `ArrivalStore`. */
	putDeck(deck: Deck): Promise<void>;
	/** Resolves when the transaction that holds the events and the states folded from them has completed: *saved*. */
	append(events: readonly (LogEvent | UnknownEvent)[]): Promise<ReadonlyMap<ItemId, FoldedItem>>;
	/** Every event of these items, with the voids that aim at them. */
	history(items: readonly ItemId[]): Promise<readonly LogEvent[]>;
	/** Every event, for backups; corrupt rows are returned apart, never dropped. */
	log(): Promise<StoredLog>;
	/** A sentence for each row of the log that cannot be read; they are kept, and the others count. */
	problems(): Promise<readonly string[]>;
	/** What there is to say about backups and installing. */
	keeping(): Promise<Keeping>;
	/** Remembers that something was offered, and whether it was put off. */
	noteOffer(offer: Offer, note: OfferNote): Promise<void>;
	/** Lets go of the browser's connection; the next use opens it again. */
	close(): void;
}
