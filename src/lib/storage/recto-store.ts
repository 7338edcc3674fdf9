import { appendEvents } from './append.ts';
import { Connection } from './connection.ts';
import { DATABASE_NAME } from './database-name.ts';
import { readHistory } from './item-history.ts';
import { readLog, readProblems } from './log.ts';
import type { RebuildElsewhere } from './prepare.ts';
import { putDeck } from './put-deck.ts';
import { derivedTables, rebuild } from './rebuild.ts';
import { readShelf } from './shelf.ts';
import type { Store } from './store.ts';
import { readRecord } from './study-record.ts';

interface StoreOptions {
	readonly name?: string;
	readonly elsewhere?: RebuildElsewhere;
}

/** The store of this browser. It is opened when first used. */
export function openStore({ name = DATABASE_NAME, elsewhere }: StoreOptions = {}): Store {
	const connection = new Connection(name, elsewhere);
	return {
		shelf: (moment) => connection.run((db) => readShelf(db, moment)),
		record: (deck, moment) => connection.run((db) => readRecord(db, deck, moment)),
		putDeck: (deck) => connection.run((db) => putDeck(db, deck)),
		append: (events) =>
			connection.run(async (db) => {
				const { items, isStale } = await appendEvents(db, events);
				if (isStale) await connection.prepare();
				return items;
			}),
		history: (items) => connection.run((db) => readHistory(db, items)),
		log: () => connection.run(readLog),
		problems: () => connection.run(readProblems),
		rebuild: () =>
			connection.run((db) => db.transaction('rw', derivedTables(db), () => rebuild(db))),
		close: () => connection.close(),
	};
}
