import { beforeEach, describe, expect, test } from 'vitest';
import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import type { Day } from '#lib/core/schedule/day.ts';
import type { SettingEvent } from '#lib/core/schedule/event.ts';
import { DEFAULT_SETTINGS, review, type ItemId } from '#lib/core/schedule/index.ts';
import { SettingsDesk } from '#lib/state/settings-desk.svelte.ts';
import { StoreError, type Store } from '#lib/storage/store.ts';
import { countingIds, RIVERS, RIVERS_ID, TestClock } from './fixture.ts';
import { MemoryStore } from './memory-store.ts';

const OTHER_ID = 'otherotherotherotherot' as DeckId;
const OTHER: Deck = { ...RIVERS, id: OTHER_ID, title: 'Other rivers' };

let store: MemoryStore;
let clock: TestClock;
let told: string[];
let desk: SettingsDesk;

beforeEach(async () => {
	store = new MemoryStore();
	clock = new TestClock();
	told = [];
	await store.putDeck(RIVERS);
	await store.putDeck(OTHER);
	desk = deskOf(store);
});

function deskOf(existing: Store | undefined): SettingsDesk {
	return new SettingsDesk({
		shelves: {
			existing: () => Promise.resolve(existing),
			open: () => Promise.resolve(store),
		},
		...{ clock: clock.now, ids: countingIds() },
		otherTabs: { tell: (deck) => told.push(deck) },
	});
}

const settingEvents = () =>
	store.events.filter((event): event is SettingEvent => event.kind === 'setting');

describe('choosing', () => {
	test('writes one setting, and what holds follows', async () => {
		await desk.load('all');
		expect(await desk.choose('newPerDay', 25)).toBe(true);
		expect(settingEvents()).toMatchObject([{ scope: 'all', name: 'newPerDay', value: 25 }]);
		expect(desk.settings.newPerDay).toBe(25);
		const again = deskOf(store);
		await again.load('all');
		expect(again.settings.newPerDay).toBe(25);
	});

	test('for one deck leaves the others alone', async () => {
		await desk.load(RIVERS_ID);
		await desk.choose('retention', 0.85);
		expect(desk.isOwn('retention')).toBe(true);
		expect(desk.inForce.of(OTHER_ID).retention).toBe(0.9);
		await desk.takeBack('retention');
		expect(desk.isOwn('retention')).toBe(false);
		expect(desk.settings.retention).toBe(0.9);
	});

	test('what no deck has of its own is set for all, on the page of a deck too', async () => {
		await desk.load(RIVERS_ID);
		await desk.choose('buttons', 'four');
		expect(settingEvents()).toMatchObject([{ scope: 'all', name: 'buttons' }]);
		expect(desk.inForce.of(OTHER_ID).buttons).toBe('four');
	});

	test('what makes no sense is not written', async () => {
		await desk.load('all');
		expect(await desk.choose('retention', 2)).toBe(false);
		expect(store.events).toEqual([]);
	});

	test('wins over what was set by a clock that stood later', async () => {
		await desk.load('all');
		await desk.choose('newPerDay', 5);
		clock.pass({ days: -3 });
		await desk.choose('newPerDay', 7);
		const again = deskOf(store);
		await again.load('all');
		expect(again.settings.newPerDay).toBe(7);
	});

	test('twice in a moment, the later holds', async () => {
		await desk.load('all');
		await Promise.all([desk.choose('newPerDay', 5), desk.choose('newPerDay', 7)]);
		const again = deskOf(store);
		await again.load('all');
		expect(again.settings.newPerDay).toBe(7);
	});

	test('on a device that has stored nothing opens the store', async () => {
		const first = deskOf(undefined);
		await first.load('all');
		expect(first.status).toBe('ready');
		expect(first.settings).toEqual(DEFAULT_SETTINGS);
		expect(await first.choose('speech', true)).toBe(true);
		expect(settingEvents()).toHaveLength(1);
	});

	test('tells the other tabs of every deck, once it is stored', async () => {
		await desk.load('all');
		const gate = Promise.withResolvers();
		store.gate = gate.promise;
		const saved = desk.choose('newPerDay', 3);
		expect(desk.settings.newPerDay).toBe(3);
		expect(desk.isSaved).toBe(false);
		expect(told).toEqual([]);
		gate.resolve(undefined);
		await saved;
		expect(desk.isSaved).toBe(true);
		expect(told).toEqual([RIVERS_ID, OTHER_ID]);
	});
});

describe('a write that fails', () => {
	test('is told of, and what held before holds again', async () => {
		await desk.load('all');
		store.failures.push(new StoreError({ kind: 'full' }));
		const saved = desk.choose('newPerDay', 3);
		expect(desk.settings.newPerDay).toBe(3);
		expect(await saved).toBe(false);
		expect(desk.settings.newPerDay).toBe(10);
		expect(desk.isUnsaved).toBe(true);
		expect(desk.problem).toEqual({ kind: 'full' });
		expect(told).toEqual([]);
	});

	test('takes no other change along', async () => {
		await desk.load('all');
		store.failures.push(new StoreError({ kind: 'full' }));
		await Promise.all([desk.choose('newPerDay', 3), desk.choose('reviewsPerDay', 50)]);
		expect(desk.settings).toMatchObject({ newPerDay: 10, reviewsPerDay: 50 });
		await desk.choose('newPerDay', 3);
		expect(desk.isUnsaved).toBe(false);
		expect(desk.settings.newPerDay).toBe(3);
	});
});

test('all that is set is let go of together', async () => {
	await desk.load('all');
	await desk.choose('newPerDay', 3);
	await desk.choose('easyDays', [1, 1, 1, 1, 1, 0, 0]);
	expect(desk.hasOwn).toBe(true);
	await desk.takeBackAll();
	expect(desk.hasOwn).toBe(false);
	expect(desk.settings).toEqual(DEFAULT_SETTINGS);
	expect(
		settingEvents()
			.slice(2)
			.map(({ value }) => value),
	).toEqual([null, null]);
});

test('takes over what another tab has set', async () => {
	await desk.load('all');
	const elsewhere = deskOf(store);
	await elsewhere.load('all');
	await elsewhere.choose('retention', 0.93);
	await desk.catchUp();
	expect(desk.settings.retention).toBe(0.93);
});

test('a deck that is not here is said not to be', async () => {
	await desk.load('nowherenowherenowhere1' as DeckId);
	expect(desk.status).toBe('unknown-deck');
});

test('a store that cannot be opened is told of', async () => {
	store.settings = () => Promise.reject(new StoreError({ kind: 'unavailable', cause: null }));
	await desk.load('all');
	expect(desk.status).toBe('store-problem');
	expect(desk.problem).toMatchObject({ kind: 'unavailable' });
});

describe('consequences', () => {
	const answer = (card: string) =>
		review({
			...{
				item: `${RIVERS_ID}/${card}` as ItemId,
				rating: 4,
				id: countingIds()(),
				state: undefined,
			},
			...{ moment: clock.now(), ms: 1000, source: 'study', settings: DEFAULT_SETTINGS },
		});

	test('remembering more costs more, and one deck less than two', async () => {
		await desk.load('all');
		const both = desk.workload.map(({ reviews }) => reviews);
		expect(both.at(-1)).toBeGreaterThan(both[0]!);
		await desk.load(RIVERS_ID);
		expect(desk.workload[10]!.reviews).toBeLessThan(both[10]!);
		expect(desk.workload[10]!.reviews).toBeGreaterThan(0);
	});

	test('a deck with its own retention keeps its work, whatever is chosen for all', async () => {
		await desk.load(OTHER_ID);
		await desk.choose('retention', 0.8);
		const [own] = desk.workload;
		await desk.load(RIVERS_ID);
		const rest = desk.workload;
		await desk.load('all');
		const all = desk.workload;
		expect(all[15]!.reviews).toBeCloseTo(own!.reviews + rest[15]!.reviews, 6);
	});

	test('the work is reckoned anew only where what it follows from has changed', async () => {
		await desk.load('all');
		const { workload } = desk;
		await desk.choose('buttons', 'four');
		expect(desk.workload).toBe(workload);
		await desk.choose('newPerDay', 1);
		expect(desk.workload).not.toBe(workload);
	});

	test('a stranger is reckoned by the new cards he would meet', async () => {
		const first = deskOf(undefined);
		await first.load('all');
		expect(first.workload[10]!.reviews).toBeGreaterThan(10);
	});

	test('what is due today is what the shelf says is due, and what waits is told apart', async () => {
		const answered = ['length', 'bridge', 'source'].map((item) => answer(item));
		await store.append(answered);
		clock.pass({ days: 60 });
		await desk.choose('newPerDay', 0);
		for (const limit of [200, 1]) {
			await desk.choose('reviewsPerDay', limit);
			await desk.load('all');
			const shelf = await store.shelf(clock.now());
			expect(desk.dueToday.asked).toBe(shelf.reduce((sum, { due }) => sum + due, 0));
			expect(desk.dueToday.asked).toBeGreaterThan(0);
			expect(desk.dueToday.waiting > 0).toBe(limit === 1);
		}
	});

	test('a break is seen in the days around it, before and after', async () => {
		await store.append([answer('length')]);
		await desk.load('all');
		const { day } = desk.now;
		const bare = desk.planned('away', 60);
		const due = bare.with.days.findIndex((count) => count > 0);
		expect(due).toBeGreaterThan(0);
		expect(bare.without).toEqual(bare.with);
		await desk.choose('away', { from: (day + due) as Day, to: (day + due) as Day });
		const { without, with: planned } = desk.planned('away', 60);
		expect(without.days[due]).toBe(1);
		expect(planned.days[due]).toBe(0);
		expect(planned.days.reduce((sum, count) => sum + count)).toBe(1);
	});
});
