import { beforeEach, expect, test } from 'vitest';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { review, type ItemId, type LogEvent, type Rating } from '#lib/core/schedule/index.ts';
import { DEFAULT_SETTINGS } from '#lib/core/schedule/settings.ts';
import { Numbers, type NumbersParts } from '#lib/state/numbers.svelte.ts';
import { StoreError, type Store } from '#lib/storage/store.ts';
import { countingIds, RIVERS, RIVERS_ID, TestClock } from './fixture.ts';
import { MemoryStore } from './memory-store.ts';

const OTHER_ID = 'otherotherotherotherot' as DeckId;

let store: MemoryStore;
let clock: TestClock;
let ids: ReturnType<typeof countingIds>;

beforeEach(() => {
	store = new MemoryStore();
	clock = new TestClock();
	ids = countingIds();
});

function parts(existing: () => Promise<Store | undefined> = () => Promise.resolve(store)) {
	const open = () => Promise.reject(new Error('must not be opened to look'));
	return { shelves: { existing, open }, clock: clock.now } satisfies NumbersParts;
}

function answer(item: string, rating: Rating, deck = RIVERS_ID): LogEvent {
	return review({
		item: `${deck}/${item}` as ItemId,
		rating,
		id: ids(),
		state: undefined,
		moment: clock.now(),
		ms: 4000,
		source: 'study',
		settings: DEFAULT_SETTINGS,
	});
}

/** Missed on five days running. */
async function missed(item: string): Promise<void> {
	for (let day = 0; day < 6; day++) {
		await store.append([answer(item, day === 0 ? 4 : 1)]);
		clock.pass({ days: 1 });
	}
}

async function loaded(scope: DeckId | 'all' = 'all', given = parts()): Promise<Numbers> {
	const numbers = new Numbers(given);
	expect(numbers.status).toBe('loading');
	await numbers.load(scope);
	return numbers;
}

test('a device that never stored anything has no numbers, and no store is made', async () => {
	const numbers = await loaded(
		'all',
		parts(() => Promise.resolve(undefined)),
	);
	expect(numbers.status).toBe('empty');
	expect(numbers.numbers).toBeNull();
	expect(numbers.decks).toEqual([]);
});

test('answers are counted over all decks, or in the one that is named', async () => {
	await store.putDeck(RIVERS);
	await store.putDeck({ ...RIVERS, id: OTHER_ID, title: 'Another' });
	await store.append([answer('length', 4), answer('bridge', 3), answer('length', 1, OTHER_ID)]);
	const numbers = await loaded();
	expect(numbers.status).toBe('ready');
	expect(numbers.decks.map(({ title }) => title)).toEqual(['Rivers of Plynlimon', 'Another']);
	expect(numbers.numbers?.days.map(({ answers }) => answers)).toEqual([3]);
	await numbers.show(OTHER_ID);
	expect(numbers.scope).toBe(OTHER_ID);
	expect(numbers.numbers?.days.map(({ answers }) => answers)).toEqual([1]);
	expect(numbers.numbers?.memory.items).toBe(9);
});

test('a deck without answers is empty, among others that have some', async () => {
	await store.putDeck(RIVERS);
	await store.putDeck({ ...RIVERS, id: OTHER_ID });
	await store.append([answer('length', 4)]);
	const numbers = await loaded(OTHER_ID);
	expect(numbers.status).toBe('empty');
	await numbers.show('all');
	expect(numbers.status).toBe('ready');
});

test('a deck that is not here means all', async () => {
	await store.putDeck(RIVERS);
	await store.append([answer('length', 4)]);
	const numbers = await loaded('elsewhere' as DeckId);
	expect(numbers.scope).toBe('all');
	expect(numbers.status).toBe('ready');
});

test('of two that are asked for at once, the later is shown', async () => {
	await store.putDeck(RIVERS);
	await store.append([answer('length', 4), answer('length', 4, OTHER_ID)]);
	const numbers = await loaded();
	await Promise.all([numbers.load('all'), numbers.load(RIVERS_ID)]);
	expect(numbers.scope).toBe(RIVERS_ID);
	expect(numbers.numbers?.days[0]?.answers).toBe(1);
});

test('a store that cannot be opened is told of, and may be tried again', async () => {
	await store.append([answer('length', 4)]);
	let isShut = true;
	const shut = new StoreError({ kind: 'unavailable', cause: null });
	const numbers = await loaded(
		'all',
		parts(() => (isShut ? Promise.reject(shut) : Promise.resolve(store))),
	);
	expect(numbers.status).toBe('store-problem');
	expect(numbers.problem).toMatchObject({ kind: 'unavailable' });
	isShut = false;
	await numbers.load('all');
	expect(numbers.status).toBe('ready');
	expect(numbers.problem).toBeNull();
});

test('the hardest are told in the words of their deck', async () => {
	await store.putDeck(RIVERS);
	await missed('bridge');
	await missed('five/wye');
	const { hard } = await loaded();
	expect(hard?.byShare.map(({ prompt, answer }) => [prompt, answer])).toEqual([
		[['It has been bridged at Aust since ', '.'], '1966'],
		[['Name the five rivers that rise on Plynlimon.'], 'Wye'],
	]);
	expect(hard?.members.map(({ answer, isMember }) => [answer, isMember])).toEqual([['Wye', true]]);
});

test('the day turns when the learner says so', async () => {
	clock = new TestClock('2026-03-02T05:00:00Z');
	await store.append([
		{
			...{ v: 1, kind: 'setting', id: ids(), ...clock.now(), scope: 'all' },
			...{ name: 'rollover', value: 6 },
		},
		answer('length', 4),
	]);
	const { numbers } = await loaded();
	expect(numbers?.today).toBe(clock.now().day - 1);
});
