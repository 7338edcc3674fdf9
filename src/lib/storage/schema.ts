import { Dexie, type Table } from 'dexie';
import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import type { Day, FoldedItem, ItemId, LogEvent, UnknownEvent } from '#lib/core/schedule/index.ts';

/** Raised with every change of the tables below. */
export const SCHEMA_VERSION = 1;

/** One event as it was written. Rows are only ever added. */
export interface EventRow {
	/** The event's id; with its content behind it where another event had that id already. */
	readonly key: string;
	readonly event: LogEvent | UnknownEvent;
	/** Of an event laid over a deck's cards (an edit, an accepted form, a flag): that deck; of weights: all. */
	readonly laid?: DeckId | typeof OF_ALL_DECKS;
}

export const OF_ALL_DECKS = 'all';

/** What the log says of an item, kept so that it need not be folded again. */
export interface StateRow {
	readonly item: ItemId;
	readonly deck: DeckId;
	readonly dueDay?: Day;
	readonly folded: FoldedItem;
}

export interface MetaRow {
	readonly name: 'schema' | 'fold' | 'device' | 'last-backup';
	readonly value: unknown;
}

export class RectoDatabase extends Dexie {
	readonly events!: Table<EventRow, string>;
	readonly states!: Table<StateRow, ItemId>;
	readonly decks!: Table<Deck, DeckId>;
	readonly drafts!: Table<{ readonly id: string }, string>;
	readonly quizzes!: Table<{ readonly id: string }, string>;
	readonly meta!: Table<MetaRow, MetaRow['name']>;

	constructor(name: string) {
		// `strict`: a completed transaction is on the disk, not only on its way there.
		super(name, { chromeTransactionDurability: 'strict', cache: 'disabled' });
		this.version(SCHEMA_VERSION).stores({
			events: 'key, event.day, [event.item+event.at], event.target, event.scope, laid',
			states: 'item, [deck+dueDay]',
			decks: 'id',
			drafts: 'id',
			quizzes: 'id',
			meta: 'name',
		});
	}
}
