import { Dexie, type Table } from 'dexie';
import type { FactId } from '#lib/core/cards/card.ts';
import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import type { WithdrawnCards } from '#lib/core/deck/stored-deck.ts';
import type {
	Day,
	FoldedItem,
	ItemControl,
	ItemId,
	ItemState,
	LogEvent,
	UnknownEvent,
} from '#lib/core/schedule/index.ts';

/** Raised with every change of the tables below. */
export const SCHEMA_VERSION = 5;

/** One event as it was written. Rows are only ever added. */
export interface EventRow {
	/** The event's id; with its content behind it where another event had that id already. */
	readonly key: string;
	readonly event: LogEvent | UnknownEvent;
	/** Of an event laid over a deck's cards (an edit, an accepted form, a flag): that deck; of weights: all. */
	readonly laid?: DeckId | typeof OF_ALL_DECKS;
}

export const OF_ALL_DECKS = 'all';

/** Where an item stands in the deck that is stored here. */
export interface Place {
	/** Counts the deck's items in the order in which they are learnt. */
	readonly place: number;
	readonly fact: FactId;
}

/**
 * What the log says of an item, kept so that it need not be folded again. Items of a stored deck have a
 * row before they are first asked; only items of a stored deck are in the indexes.
 */
export interface StateRow extends Partial<Place> {
	readonly item: ItemId;
	readonly deck: DeckId;
	/** Of an item that was met. */
	readonly dueDay?: Day;
	readonly lastDay?: Day;
	/** Of an item that was not: its place. */
	readonly freshAt?: number;
	/** Of an item that was met; what the row says elsewhere is left out, since rows are read by the thousand. */
	readonly state?: Omit<ItemState, 'item'>;
	/** Of one that is kept back. */
	readonly control?: ItemControl;
	/** Its latest event, where that is not its latest review. */
	readonly last?: FoldedItem['last'];
}

/** What the library shows of a deck, without its cards and its article. */
export interface SpineRow {
	readonly id: DeckId;
	readonly title: string;
	readonly publisher?: string;
	readonly published?: string;
	readonly cards: number;
	readonly items: number;
}

export interface MetaRow {
	readonly name:
		| 'schema'
		| 'fold'
		| 'looked-through'
		| 'last-backup'
		| 'backup-offer'
		| 'install-offer'
		/** How this device likes its quizzes: `QuizWishes`. */
		| 'quiz-wishes';
	readonly value: unknown;
}

export class RectoDatabase extends Dexie {
	readonly events!: Table<EventRow, string>;
	readonly states!: Table<StateRow, ItemId>;
	readonly decks!: Table<Deck, DeckId>;
	/** Of decks of which later versions have withdrawn cards: a deck's row is the deck alone. */
	readonly withdrawn!: Table<WithdrawnCards, DeckId>;
	readonly spines!: Table<SpineRow, DeckId>;
	readonly drafts!: Table<{ readonly id: string }, string>;
	/** Rows of `Quiz`; those of a backup are read before they are believed. */
	readonly quizzes!: Table<{ readonly id: string }, string>;
	/** Results of a class, as they were handed in. */
	readonly slips!: Table<{ readonly id: string }, string>;
	readonly meta!: Table<MetaRow, MetaRow['name']>;

	constructor(name: string) {
		// `strict`: a completed transaction is on the disk, not only on its way there.
		super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
		// What is derived (states, spines) is made anew by `prepare` after a change of the tables.
		this.version(SCHEMA_VERSION).stores({
			events: 'key, event.day, [event.item+event.at], event.target, event.scope, event.quiz, laid',
			states: 'item, [deck+dueDay], [deck+freshAt], lastDay',
			decks: 'id',
			withdrawn: 'id',
			spines: 'id',
			drafts: 'id',
			quizzes: 'id, deck',
			slips: 'id',
			meta: 'name',
		});
	}
}
