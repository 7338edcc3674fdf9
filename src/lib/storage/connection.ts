import { isConnectionLost, storeError } from './failure.ts';
import { prepare, type RebuildElsewhere } from './prepare.ts';
import { RectoDatabase } from './schema.ts';
import { StoreError } from './store.ts';

/** Opens the database when first needed, and again when the browser has dropped it. */
export class Connection {
	readonly #db: RectoDatabase;
	readonly #elsewhere: RebuildElsewhere | undefined;
	#ready: Promise<void> | undefined;
	#isOutdated = false;

	constructor(name: string, elsewhere?: RebuildElsewhere) {
		this.#elsewhere = elsewhere;
		this.#db = new RectoDatabase(name);
		this.#db.on('versionchange', ({ newVersion }) => {
			// Left open, this page's old code would go on writing into a newer store, or hold the upgrade up.
			this.#isOutdated = newVersion !== null;
			this.close();
			return false;
		});
	}

	/**
	 * Runs one piece of work, once more on a new connection where the first was lost: it must be such
	 * that doing it twice is doing it once. Rejects with `StoreError` only.
	 */
	async run<Result>(work: (db: RectoDatabase) => PromiseLike<Result>): Promise<Result> {
		try {
			return await this.#attempt(work);
		} catch (error) {
			if (this.#isOutdated) throw new StoreError({ kind: 'newer-version' });
			if (!isConnectionLost(error)) throw storeError(error);
		}
		try {
			this.close();
			return await this.#attempt(work);
		} catch (error) {
			throw storeError(error);
		}
	}

	/** Folds the states anew where that is to be done. */
	prepare(): Promise<void> {
		return prepare(this.#db, this.#elsewhere);
	}

	close(): void {
		this.#ready = undefined;
		this.#db.close();
	}

	async #attempt<Result>(work: (db: RectoDatabase) => PromiseLike<Result>): Promise<Result> {
		if (this.#isOutdated) throw new StoreError({ kind: 'newer-version' });
		this.#ready ??= this.#open();
		try {
			await this.#ready;
		} catch (error) {
			this.close();
			throw error;
		}
		return await work(this.#db);
	}

	async #open(): Promise<void> {
		await this.#db.open();
		await this.prepare();
	}
}
