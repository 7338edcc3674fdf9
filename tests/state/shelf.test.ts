import { beforeEach, describe, expect, test } from 'vitest';
import type { EventId, ItemId } from '#lib/core/schedule/index.ts';
import { DEFAULT_SETTINGS, review } from '#lib/core/schedule/index.ts';
import type { DeckSummary } from '#lib/core/deck/deck.ts';
import { Shelf, type ShelfParts } from '#lib/state/shelf.svelte.ts';
import { StoreError, type Store } from '#lib/storage/store.ts';
import { countingIds, RIVERS, RIVERS_ID, RIVERS_SUMMARY, TestClock } from './fixture.ts';
import { MemoryStore } from './memory-store.ts';

const OTHER: DeckSummary = {
	id: 'otherotherotherotherot' as DeckSummary['id'],
	name: 'other',
	revision: 1,
	title: 'Another deck',
	cards: 3,
};

let store: MemoryStore;
let clock: TestClock;

beforeEach(() => {
	store = new MemoryStore();
	clock = new TestClock();
});

function parts(given: Partial<ShelfParts> = {}): ShelfParts {
	return {
		bundled: {
			list: () => Promise.resolve([RIVERS_SUMMARY, OTHER]),
			fetch: () => Promise.resolve(RIVERS),
		},
		shelves: { existing: () => Promise.resolve<Store>(store), open: () => Promise.resolve(store) },
		clock: clock.now,
		...given,
	};
}

const nothingStored: ShelfParts['shelves'] = {
	existing: () => Promise.resolve(undefined),
	open: () => Promise.reject(new Error('must not be opened to look')),
};

describe('a first visit', () => {
	test('shows the decks of the site without opening a store', async () => {
		const shelf = new Shelf(parts({ shelves: nothingStored }));
		await shelf.load();
		expect(shelf.status).toBe('ready');
		expect(shelf.firstVisit).toBe(true);
		expect(shelf.rows.map(({ title, memory }) => [title, memory])).toEqual([
			['Rivers of Plynlimon', null],
			['Another deck', null],
		]);
		expect(shelf.next?.id).toBe(RIVERS_ID);
	});

	test('needs no fetch where the page brought the list', async () => {
		const bundled = {
			list: () => Promise.reject(new TypeError('offline')),
			fetch: () => Promise.resolve(RIVERS),
		};
		const shelf = new Shelf(parts({ shelves: nothingStored, bundled }), [RIVERS_SUMMARY]);
		expect(shelf.rows).toHaveLength(1);
		await shelf.load();
		expect(shelf.status).toBe('ready');
		expect(shelf.rows).toHaveLength(1);
	});

	test('fails only where there is nothing to show', async () => {
		const bundled = {
			list: () => Promise.reject(new TypeError('offline')),
			fetch: () => Promise.resolve(RIVERS),
		};
		const shelf = new Shelf(parts({ shelves: nothingStored, bundled }));
		await shelf.load();
		expect(shelf.status).toBe('failed');

		await store.putDeck(RIVERS);
		const stored = new Shelf(parts({ bundled }));
		await stored.load();
		expect(stored.status).toBe('ready');
		expect(stored.rows).toHaveLength(1);
	});
});

test('a stored deck stands before those never opened, with what there is to study', async () => {
	await store.putDeck(RIVERS);
	const shelf = new Shelf(parts());
	await shelf.load();
	expect(shelf.firstVisit).toBe(false);
	expect(shelf.rows.map(({ id }) => id)).toEqual([RIVERS_ID, OTHER.id]);
	expect(shelf.toStudy).toBe(5);
	expect(shelf.rows[0]?.memory).toEqual({ known: 0, learning: 0, fresh: 9, items: 9 });
});

test('a step that has ended counts as due', async () => {
	await store.putDeck(RIVERS);
	const event = review({
		item: `${RIVERS_ID}/length` as ItemId,
		rating: 1,
		id: countingIds()(),
		state: undefined,
		moment: clock.now(),
		ms: 1000,
		source: 'study',
		settings: DEFAULT_SETTINGS,
	});
	await store.append([event]);
	clock.pass({ minutes: 2 });
	const shelf = new Shelf(parts());
	await shelf.load();
	expect(shelf.rows[0]).toMatchObject({ due: 1, freshToday: 4 });
});

test('a break is told of on every deck, and leads nobody to a new one', async () => {
	await store.putDeck(RIVERS);
	const { day } = clock.now();
	const set = { v: 1, kind: 'setting', ...clock.now(), scope: 'all', name: 'away' } as const;
	await store.append([{ ...set, id: 'break' as EventId, value: { from: day, to: day + 3 } }]);
	const shelf = new Shelf(parts());
	await shelf.load();
	expect(shelf.rows.map(({ awayUntil }) => awayUntil)).toEqual([day + 3, day + 3]);
	expect(shelf.next).toBeUndefined();

	clock.pass({ days: 4 });
	await shelf.load();
	expect(shelf.rows.map(({ awayUntil }) => awayUntil)).toEqual([undefined, undefined]);
	expect(shelf.next?.id).toBe(RIVERS_ID);
});

test('a store that cannot be opened is told of, and the decks of the site stay', async () => {
	const shelves: ShelfParts['shelves'] = {
		existing: () => Promise.reject(new StoreError({ kind: 'unavailable', cause: null })),
		open: () => Promise.reject(new StoreError({ kind: 'unavailable', cause: null })),
	};
	const shelf = new Shelf(parts({ shelves }));
	await shelf.load();
	expect(shelf.problem).toMatchObject({ kind: 'unavailable' });
	expect(shelf.rows).toHaveLength(2);
});

test('entries of the log that cannot be read are told of, and the deck stays', async () => {
	await store.putDeck(RIVERS);
	store.unreadable.push('event 7 has no day');
	const shelf = new Shelf(parts());
	await shelf.load();
	expect(shelf.unreadable).toBe(1);
	expect(shelf.rows[0]?.id).toBe(RIVERS_ID);
});

test('the decks are there while the log is still looked through', async () => {
	await store.putDeck(RIVERS);
	const looking = Promise.withResolvers<string[]>();
	store.problems = () => looking.promise;
	const shelf = new Shelf(parts());
	const loading = shelf.load();
	await expect.poll(() => shelf.status).toBe('ready');
	expect(shelf.toStudy).toBe(5);
	looking.reject(new StoreError({ kind: 'unavailable', cause: null }));
	await loading;
	expect(shelf.problem).toMatchObject({ kind: 'unavailable' });
	expect(shelf.rows).toHaveLength(2);
});
