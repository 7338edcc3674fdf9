import { Connection } from './connection.ts';
import { DATABASE_NAME } from './database-name.ts';
import type { RebuildElsewhere } from './prepare.ts';
import { problemsOf } from './problems.ts';
import { readShelf } from './shelf.ts';
import type { Store } from './store.ts';

interface StoreOptions {
	readonly name?: string;
	readonly elsewhere?: RebuildElsewhere;
}

/** The store of this browser. It is opened when first used; what a shelf alone does without is fetched then. */
export function openStore({ name = DATABASE_NAME, elsewhere }: StoreOptions = {}): Store {
	const connection = new Connection(name, elsewhere);
	return {
		shelf: (moment) => connection.run((db) => readShelf(db, moment)),
		record: (deck, moment) =>
			connection.run(async (db) => {
				const { readRecord } = await import('./study-record.ts');
				return readRecord(db, deck, moment);
			}),
		putDeck: (deck) =>
			connection.run(async (db) => {
				const { putDeck } = await import('./put-deck.ts');
				await putDeck(db, deck);
			}),
		settings: () =>
			connection.run(async (db) => {
				const { readSettingsRecord } = await import('./settings-record.ts');
				return readSettingsRecord(db);
			}),
		append: (events) =>
			connection.run(async (db) => {
				const { appendEvents } = await import('./append.ts');
				const { items, isStale } = await appendEvents(db, events);
				// What was written is saved; what could not be folded now is folded at the next start.
				if (isStale) await connection.prepare().catch(told);
				return items;
			}),
		history: (items) =>
			connection.run(async (db) => (await import('./item-history.ts')).readHistory(db, items)),
		log: () => connection.run(async (db) => (await import('./log.ts')).readLog(db)),
		problems: () => connection.run(problemsOf),
		keeping: () => connection.run(async (db) => (await import('./keeping.ts')).readKeeping(db)),
		noteOffer: (offer, note) =>
			connection.run(async (db) => (await import('./keeping.ts')).noteOffer(db, offer, note)),
		close: () => connection.close(),
	};
}

function told(reason: unknown): void {
	console.warn('The states are folded anew at the next start:', reason);
}
