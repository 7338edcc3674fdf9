import { appendEvents } from './append.ts';
import { Connection } from './connection.ts';
import { DATABASE_NAME } from './database-name.ts';
import { readLog, readProblems } from './log.ts';
import { putDeck } from './put-deck.ts';
import { derivedTables, rebuild } from './rebuild.ts';
import { readShelf } from './shelf.ts';
import type { Store } from './store.ts';
import { readRecord } from './study-record.ts';

/** The store of this browser. It is opened when first used. */
export function openStore({ name = DATABASE_NAME }: { readonly name?: string } = {}): Store {
	const connection = new Connection(name);
	return {
		shelf: (moment) => connection.run((db) => readShelf(db, moment)),
		record: (deck, moment) => connection.run((db) => readRecord(db, deck, moment)),
		putDeck: (deck) => connection.run((db) => putDeck(db, deck)),
		append: (events) => connection.run((db) => appendEvents(db, events)),
		log: () => connection.run(readLog),
		problems: () => connection.run(readProblems),
		rebuild: () =>
			connection.run((db) => db.transaction('rw', derivedTables(db), () => rebuild(db))),
		close: () => connection.close(),
	};
}
