import type { ItemId, ReviewEvent } from '../../src/lib/core/schedule/index.ts';
import type { StateRow } from '../../src/lib/storage/schema.ts';

/** What a review costs where IndexedDB is used as it is: the same tables and indexes, nothing looked up. */
export class RawStore {
	readonly #db: IDBDatabase;

	private constructor(db: IDBDatabase) {
		this.#db = db;
	}

	static open(name: string): Promise<RawStore> {
		return new Promise((resolve, reject) => {
			const opening = indexedDB.open(name, 1);
			opening.onupgradeneeded = () => {
				const events = opening.result.createObjectStore('events', { keyPath: 'key' });
				for (const path of ['event.day', 'event.target', 'event.scope', 'laid'])
					events.createIndex(path, path);
				events.createIndex('item', ['event.item', 'event.at']);
				const states = opening.result.createObjectStore('states', { keyPath: 'item' });
				for (const path of ['dueDay', 'lastDay']) states.createIndex(path, path);
				states.createIndex('due', ['deck', 'dueDay']);
				states.createIndex('fresh', ['deck', 'freshAt']);
			};
			opening.onsuccess = () => resolve(new RawStore(opening.result));
			opening.onerror = () => reject(new Error(opening.error?.message));
		});
	}

	fill(rows: readonly StateRow[]): Promise<void> {
		return this.#write((states) => {
			for (const row of rows) states.put(row);
		});
	}

	review(event: ReviewEvent): Promise<void> {
		return this.#write((states, events) => {
			const reading = states.get(event.item satisfies ItemId);
			reading.onsuccess = () => {
				events.put({ key: event.id, event });
				states.put({ ...(reading.result as StateRow), dueDay: event.day });
			};
		});
	}

	close(): void {
		this.#db.close();
	}

	#write(work: (states: IDBObjectStore, events: IDBObjectStore) => void): Promise<void> {
		return new Promise((resolve, reject) => {
			const transaction = this.#db.transaction(['states', 'events'], 'readwrite', {
				durability: 'strict',
			});
			transaction.oncomplete = () => resolve();
			transaction.onabort = () => reject(new Error(transaction.error?.message));
			work(transaction.objectStore('states'), transaction.objectStore('events'));
		});
	}
}
