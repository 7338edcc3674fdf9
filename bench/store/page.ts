import {
	review,
	UNTOUCHED,
	type EventId,
	type ReviewEvent,
} from '../../src/lib/core/schedule/index.ts';
import { DEFAULT_SETTINGS } from '../../src/lib/core/schedule/settings.ts';
import { queueOf } from '../../src/lib/storage/deck-queue.ts';
import { answeredRows } from '../../src/lib/storage/pressing-rows.ts';
import { openStore } from '../../src/lib/storage/recto-store.ts';
import { RectoDatabase } from '../../src/lib/storage/schema.ts';
import { readSettings } from '../../src/lib/storage/settings-rows.ts';
import { stateRow } from '../../src/lib/storage/state-rows.ts';
import { deckOf, fillStore, noon } from './filling.ts';
import { RawStore } from './raw-store.ts';
import { timeRefold, type RefoldTimes } from './refold.ts';

const TODAY = 20_000;

/** ms of each run. */
export interface StoreTimes {
	readonly shelf: readonly number[];
	readonly nextOfOneDeck: readonly number[];
	readonly coldShelf: readonly number[];
	readonly coldRecord: readonly number[];
	readonly review: readonly number[];
	readonly rawReview: readonly number[];
	readonly due: number;
}

declare global {
	var fillStore: (name: string, items: number, today: number) => Promise<void>;
	var timeStore: (items: number) => Promise<StoreTimes>;
	var timeRefold: () => Promise<RefoldTimes>;
}

async function timed(runs: number, work: (run: number) => PromiseLike<unknown>): Promise<number[]> {
	const times: number[] = [];
	for (let run = 0; run < runs; run++) {
		const started = performance.now();
		await work(run);
		times.push(performance.now() - started);
	}
	return times;
}

globalThis.fillStore = fillStore;
globalThis.timeRefold = timeRefold;

globalThis.timeStore = async (items) => {
	const name = `bench-${crypto.randomUUID()}`;
	await fillStore(name, items, TODAY);
	const now = noon(TODAY);
	const deck = deckOf(0);
	const cold = (work: (store: ReturnType<typeof openStore>) => Promise<unknown>) =>
		timed(7, async () => {
			const store = openStore({ name });
			await work(store);
			store.close();
		});
	const coldShelf = await cold((store) => store.shelf(now));
	const coldRecord = await cold((store) => store.record(deck.id, now));
	const store = openStore({ name });
	const shelf = await timed(15, () => store.shelf(now));
	const due = (await store.shelf(now)).reduce((sum, entry) => sum + entry.due, 0);

	const db = new RectoDatabase(name);
	const nextOfOneDeck = await timed(30, () =>
		db.transaction('r', db.events, db.states, async () => {
			const settings = await readSettings(db);
			return queueOf(db, deck.id, answeredRows(db, now.day), now, settings.of(deck.id));
		}),
	);
	db.close();

	const record = await store.record(deck.id, now);
	const states = [...(record?.states.values() ?? [])].slice(0, 60);
	const answers = states.map((state, i): ReviewEvent => {
		const id = `answer${String(i)}` as EventId;
		const { item } = state;
		return review({
			...{ item, rating: 3, id, state, moment: now, ms: 900, source: 'study' },
			settings: DEFAULT_SETTINGS,
		});
	});
	const raw = await RawStore.open(`${name}-raw`);
	const rows = states.map((state) => stateRow(state.item, { ...UNTOUCHED, state }, undefined));
	await raw.fill(rows);
	const rawReview: number[] = [];
	const reviewed: number[] = [];
	// By turns, so that a busy moment of the machine falls on both.
	for (const event of answers) {
		reviewed.push(...(await timed(1, () => store.append([event]))));
		rawReview.push(...(await timed(1, () => raw.review(event))));
	}
	raw.close();
	store.close();
	indexedDB.deleteDatabase(name);
	indexedDB.deleteDatabase(`${name}-raw`);
	return { shelf, nextOfOneDeck, coldShelf, coldRecord, review: reviewed, rawReview, due };
};
