import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { rebuildAlone } from '#lib/storage/rebuild-alone.ts';
import type { LogEvent } from '#lib/core/schedule/index.ts';
import { openStore } from '#lib/storage/recto-store.ts';
import { RectoDatabase } from '#lib/storage/schema.ts';
import type { Store } from '#lib/storage/store.ts';
import { item, moment, plainCard, reviewOf, sampleDeck, settingOf } from './sample.ts';

const DECK = 'deck' as DeckId;
const MANY = 2_400;
let name: string;
const elsewhere = vi.fn((_: string) => Promise.resolve(true));

const cards = Array.from({ length: MANY }, (_, i) => plainCard(`c${String(i)}`));

beforeEach(() => {
	name = `test-${crypto.randomUUID()}`;
	elsewhere.mockReset();
});

afterEach(() => {
	indexedDB.deleteDatabase(name);
});

async function filled(count: number): Promise<Store> {
	const store = openStore({ name, elsewhere });
	await store.putDeck(sampleDeck('deck', cards.slice(0, count)));
	// Out of steps, and with no interval shown: where they are due is worked out, by the settings in force.
	await store.append(
		cards.slice(0, count).map(({ id }) => reviewOf(item('deck', id), `r${id}`, 4, moment(100))),
	);
	return store;
}

async function dueDay(store: Store): Promise<number | undefined> {
	return (await store.record(DECK, moment(100)))?.states.get(item('deck', 'c0'))?.dueDay;
}

const LESS = settingOf('s', 'retention', 0.8, moment(101));

test('what older code stored of a kind that it did not know is found by its deck', async () => {
	const store = await filled(2);
	const flag = { v: 1, kind: 'flag', id: 'f', ...moment(100), card: 'deck/c0', why: 'date' };
	const db = new RectoDatabase(name);
	await db.events.put({ key: 'f', event: flag as unknown as LogEvent });
	expect((await store.record(DECK, moment(100)))?.laid).toEqual([]);
	await db.meta.put({ name: 'fold', value: 0 });
	db.close();
	store.close();
	expect((await store.record(DECK, moment(100)))?.laid).toEqual([flag]);
	store.close();
});

test('few states are folded anew at once when a setting moves them', async () => {
	const store = await filled(20);
	const before = await dueDay(store);
	await store.append([LESS]);
	expect(elsewhere).not.toHaveBeenCalled();
	expect(await dueDay(store)).toBeGreaterThan(before!);
	store.close();
});

test('many are folded anew elsewhere, and what was set is saved by then', async () => {
	const store = await filled(MANY);
	const before = await dueDay(store);
	elsewhere.mockImplementation((which) => rebuildAlone(which).then(() => true));
	await store.append([LESS]);
	expect(elsewhere).toHaveBeenCalledExactlyOnceWith(name);
	expect(await dueDay(store)).toBeGreaterThan(before!);
	store.close();
});

test('where it cannot be done elsewhere it is done here; cut off, it is done at the next start', async () => {
	const store = await filled(MANY);
	const before = await dueDay(store);
	elsewhere.mockImplementation(() => new Promise(() => undefined));
	void store.append([LESS]);
	await expect.poll(() => elsewhere).toHaveBeenCalled();
	expect(await dueDay(store)).toBe(before);
	store.close();

	const next = openStore({ name, elsewhere: () => Promise.resolve(false) });
	expect(await dueDay(next)).toBeGreaterThan(before!);
	next.close();
});
