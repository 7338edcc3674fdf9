import type { ItemId } from '../../src/lib/core/schedule/index.ts';
import { startJob } from '../../src/lib/platform/job.ts';
import rebuildScript from '../../src/lib/rebuild-worker.ts?worker&url';
import { spineOf } from '../../src/lib/storage/put-deck.ts';
import { RectoDatabase } from '../../src/lib/storage/schema.ts';
import { DEFAULT_PARAMS } from '../../src/lib/core/schedule/weights.ts';
import { simulatedLog } from '../simulated-learner.ts';
import { CARDS_A_DECK, deckOf } from './filling.ts';

const REVIEWS = 100_000;
/** Cards that are reviewed so often in `DAYS` that the log holds `REVIEWS`. */
const CARDS = 8_000;
const DAYS = 400;
const TICK_MS = 4;

export interface RefoldTimes {
	readonly reviews: number;
	/** From the start of the worker until all is stored, ms. */
	readonly whole: number;
	/** The longest that the page could do nothing meanwhile, ms. */
	readonly stillness: number;
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
	indexedDB.deleteDatabase(name);
	if (ended.kind !== 'done') throw new Error(`the log was not folded: ${ended.kind}`);
	return { reviews, whole, stillness };
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
