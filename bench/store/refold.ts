import { foldLog, type ItemId, type ReviewEvent } from '../../src/lib/core/schedule/index.ts';
import { startJob } from '../../src/lib/platform/job.ts';
import rebuildScript from '../../src/lib/rebuild-worker.ts?worker&url';
import { spineOf } from '../../src/lib/storage/put-deck.ts';
import { RectoDatabase, type EventRow } from '../../src/lib/storage/schema.ts';
import { DEFAULT_PARAMS } from '../../src/lib/core/schedule/weights.ts';
import { simulatedLog } from '../simulated-log.ts';
import { CARDS_A_DECK, deckOf } from './filling.ts';

const REVIEWS = 100_000;
/** So many, studied for `DAYS`, have a log of more than `REVIEWS`. */
const CARDS = 12_000;
const DAYS = 400;
const TICK_MS = 4;

export interface RefoldTimes {
	readonly reviews: number;
	/** From the start of the worker until all is stored, ms. */
	readonly whole: number;
	/** The longest that the page could do nothing meanwhile, ms. */
	readonly stillness: number;
	/** Only to read that log, and to write the states, with IndexedDB as it is, ms. */
	readonly bare: number;
	/** Only to fold it, ms. */
	readonly folding: number;
}

/** Folds a long log anew in a worker, from the database to the database, as after a change of its rules. */
export async function timeRefold(): Promise<RefoldTimes> {
	const name = `bench-${crypto.randomUUID()}`;
	const reviews = await fill(name);
	let stillness = 0;
	let last = performance.now();
	const ticking = setInterval(() => {
		stillness = Math.max(stillness, performance.now() - last);
		last = performance.now();
	}, TICK_MS);
	const started = performance.now();
	const { outcome } = startJob<null>(rebuildScript, name, () => undefined);
	const ended = await outcome;
	const whole = performance.now() - started;
	clearInterval(ticking);
	if (ended.kind !== 'done') throw new Error(`the log was not folded: ${ended.kind}`);
	const { log, bare } = await timeBare(name);
	const folded = performance.now();
	foldLog(log);
	const folding = performance.now() - folded;
	indexedDB.deleteDatabase(name);
	return { reviews, whole, stillness, bare, folding };
}

async function fill(name: string): Promise<number> {
	const log = simulatedLog({
		...{ weights: DEFAULT_PARAMS.weights, items: CARDS, days: DAYS, seed: 'card' },
	}).slice(0, REVIEWS);
	const decks = Array.from({ length: CARDS / CARDS_A_DECK }, (_, number) => deckOf(number));
	const db = new RectoDatabase(name);
	await db.decks.bulkPut(decks);
	await db.spines.bulkPut(decks.map(spineOf));
	await db.events.bulkPut(
		log.map((review) => {
			const number = Number(review.item.slice('deck/card'.length));
			const deck = decks[Math.floor(number / CARDS_A_DECK)];
			const card = deck?.cards[number % CARDS_A_DECK];
			const event = { ...review, item: `${deck?.id ?? ''}/${card?.id ?? ''}` as ItemId };
			return { key: event.id, event };
		}),
	);
	db.close();
	return log.length;
}

async function timeBare(
	name: string,
): Promise<{ readonly log: ReviewEvent[]; readonly bare: number }> {
	const db = await done(indexedDB.open(name));
	const states = await done(db.transaction('states').objectStore('states').getAll());
	const log: ReviewEvent[] = [];
	const started = performance.now();
	const events = db.transaction('events').objectStore('events');
	let rows: EventRow[] = [];
	do {
		const behind = rows.at(-1)?.key ?? '';
		const piece = events.getAll(IDBKeyRange.lowerBound(behind, true), 500) as IDBRequest<
			EventRow[]
		>;
		rows = await done(piece);
		log.push(...rows.map(({ event }) => event as ReviewEvent));
	} while (rows.length > 0);
	const writing = db.transaction('states', 'readwrite');
	writing.objectStore('states').clear();
	for (const row of states) writing.objectStore('states').put(row);
	await new Promise((resolve) => (writing.oncomplete = resolve));
	const bare = performance.now() - started;
	db.close();
	return { log, bare };
}

function done<Result>(request: IDBRequest<Result>): Promise<Result> {
	return new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(new Error(request.error?.message));
	});
}
