import { Dexie } from 'dexie';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { canonical } from '#lib/core/canonical.ts';
import type { CardId } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import { mergeDecks } from '#lib/core/deck/merge-decks.ts';
import { asOwnDeck } from '#lib/core/deck/own-deck.ts';
import { justDeck } from '#lib/core/deck/stored-deck.ts';
import type { EventId, LogEvent, Rating } from '#lib/core/schedule/event.ts';
import { Arrival } from '#lib/state/arrival.svelte.ts';
import type { ArrivalStore } from '#lib/storage/arrival-store.ts';
import { openArrivalStore } from '#lib/storage/open-arrival-store.ts';
import { rebuildAlone } from '#lib/storage/rebuild-alone.ts';
import { openStore } from '#lib/storage/recto-store.ts';
import { RectoDatabase } from '#lib/storage/schema.ts';
import { StoreError, type Store } from '#lib/storage/store.ts';
import { asExcerpt, withCards } from '../core/deck/deck-versions.ts';
import { ferries, ferryCount, harbour, opened, place } from '../core/deck/harbour.ts';
import { item, moment, reviewOf, voidOf } from './sample.ts';

let name: string;
let store: Store;
let arrivals: ArrivalStore;

beforeEach(() => {
	name = `test-${crypto.randomUUID()}`;
	store = openStore({ name });
	arrivals = openArrivalStore({ name });
});

afterEach(() => {
	vi.restoreAllMocks();
	store.close();
	arrivals.close();
	indexedDB.deleteDatabase(name);
});

const here = justDeck(harbour);
const second = withCards({ ...harbour, revision: 2 }, [opened, place]);
const PLACE = item(harbour.id, place.id);
const COUNT = item(harbour.id, ferryCount.id);

async function tables() {
	const db = await new Dexie(name).open();
	try {
		const names = ['decks', 'withdrawn', 'spines', 'events', 'states'];
		const rows = await Promise.all(names.map((each) => db.table<unknown>(each).toArray()));
		return rows.map((each) => each.map(canonical).sort());
	} finally {
		db.close();
	}
}

async function ids(): Promise<readonly string[]> {
	return (await store.log()).events.map(({ id }) => id).sort();
}

function problemOf(reason: unknown) {
	return reason instanceof StoreError ? reason.problem.kind : reason;
}

describe('a deck that is taken', () => {
	test('is there to be studied, with what was withdrawn of it beside it', async () => {
		expect(await arrivals.find(harbour.id)).toBeUndefined();
		expect(await arrivals.take(undefined, here)).toBe('taken');
		await store.append([reviewOf(COUNT, 'r1', 3, moment(100))]);
		const next = mergeDecks(here, justDeck(asExcerpt(second)), [ferries.id]);
		expect(await arrivals.take(here, next)).toBe('taken');
		expect(await arrivals.find(harbour.id)).toEqual({ stored: next, laid: [] });
		const record = await store.record(harbour.id, moment(100));
		expect(record?.deck).toEqual(next.deck);
		expect(record?.deck.cards.map(({ id }) => id)).toEqual([opened.id, place.id, ferries.id]);
		expect(record?.states.get(COUNT)).toMatchObject({ reviews: 1 });
		const [entry] = await store.shelf(moment(101));
		expect(entry).toMatchObject({ items: 5, known: 0, fresh: 5 });
	});

	test('takes up the history of a card that comes back', async () => {
		await arrivals.take(undefined, here);
		await store.append([reviewOf(COUNT, 'r1', 4, moment(100), { interval: 9 })]);
		const before = await store.record(harbour.id, moment(101));
		const less = mergeDecks(here, justDeck(second));
		await arrivals.take(here, less);
		expect(await store.shelf(moment(101))).toMatchObject([{ known: 0, items: 2 }]);
		await arrivals.take(less, mergeDecks(less, justDeck({ ...harbour, revision: 3 })));
		expect(await store.shelf(moment(101))).toMatchObject([{ known: 1, items: 6 }]);
		const after = await store.record(harbour.id, moment(101));
		expect(after?.states).toEqual(before?.states);
		expect((await arrivals.find(harbour.id))?.stored.retired).toEqual([]);
	});

	test('a second time changes nothing', async () => {
		await arrivals.take(undefined, here);
		const next = mergeDecks(here, justDeck(second));
		const both = await Promise.all([arrivals.take(here, next), arrivals.take(here, next)]);
		expect(both).toEqual(['taken', 'taken']);
		const before = await tables();
		expect(await arrivals.take(here, next)).toBe('taken');
		expect(await tables()).toEqual(before);
	});

	test('is not, where something else has come since it was previewed', async () => {
		await arrivals.take(undefined, here);
		const other = mergeDecks(here, justDeck({ ...second, title: 'Tarn' }));
		await arrivals.take(here, other);
		expect(await arrivals.take(here, mergeDecks(here, justDeck(second)))).toBe('changed');
		expect((await arrivals.find(harbour.id))?.stored).toEqual(other);
	});

	test('comes with what its learner has laid over it', async () => {
		await arrivals.take(undefined, here);
		const base = { v: 1, ...moment(100) } as const;
		const edit: LogEvent = {
			...{ ...base, kind: 'edit', id: 'e' as EventId, card: `${harbour.id}/${place.id}` },
			...{ field: 'hint', value: 'By the sea' },
		};
		const undone = voidOf('e', 'v', moment(101));
		await store.append([edit, undone, reviewOf(PLACE, 'r', 3, moment(100))]);
		const laid = (await arrivals.find(harbour.id))?.laid ?? [];
		expect(laid.map(({ id }) => id).sort()).toEqual(['e', 'v']);
	});

	test('is not, where a newer Recto has folded the log', async () => {
		await arrivals.take(undefined, here);
		const db = new RectoDatabase(name);
		await db.meta.put({ name: 'fold', value: 99 });
		const failure = await arrivals
			.take(here, mergeDecks(here, justDeck(second)))
			.catch((reason: unknown) => reason);
		expect(problemOf(failure)).toBe('newer-version');
		expect(await db.decks.get(harbour.id)).toEqual(harbour);
		db.close();
	});

	test('is not at all, where the device runs out of space in the middle', async () => {
		await arrivals.take(undefined, here);
		await store.append([reviewOf(PLACE, 'r1', 3, moment(100))]);
		const before = await tables();
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
		const original = IDBObjectStore.prototype.put;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
			this: IDBObjectStore,
			...args
		) {
			if (this.name === 'withdrawn') throw new DOMException('no space', 'QuotaExceededError');
			return original.apply(this, args);
		});
		const next = mergeDecks(here, justDeck(second));
		const failures = await Promise.all([
			arrivals.take(here, next).catch(problemOf),
			arrivals.renew(second).catch(problemOf),
		]);
		expect(failures).toEqual(['full', 'full']);
		vi.restoreAllMocks();
		expect(await tables()).toEqual(before);
	});
});

test('a version that its maker made here retires what it does not hold', async () => {
	await arrivals.renew(harbour);
	await arrivals.renew(second);
	expect((await arrivals.find(harbour.id))?.stored).toEqual(mergeDecks(here, justDeck(second)));
});

describe('a version as a deck of its own', () => {
	const own = asOwnDeck({ ...second, title: 'Tarn, by another hand' });
	const OWN_PLACE = item(own.id, place.id);

	beforeEach(async () => {
		await arrivals.take(undefined, here);
		await store.append([
			reviewOf(PLACE, 'r1', 3, moment(100), { step: 1 }),
			reviewOf(PLACE, 'r2', 4, moment(100, 9), { previous: 'r1' as EventId, interval: 8 }),
			reviewOf(COUNT, 'r3', 3, moment(100)),
		]);
	});

	test('is new here where its progress is not wished for', async () => {
		await arrivals.addOwn(own, null);
		expect((await store.record(own.id, moment(101)))?.states.size).toBe(0);
		expect(await ids()).toEqual(['r1', 'r2', 'r3']);
	});

	test('is known as the other where it is, and the other stays as it is', async () => {
		const before = await store.record(harbour.id, moment(100));
		await arrivals.addOwn(own, harbour.id);
		const record = await store.record(own.id, moment(100));
		expect(record?.deck).toEqual(own);
		expect([...(record?.states.keys() ?? [])]).toEqual([OWN_PLACE]);
		expect(record?.states.get(OWN_PLACE)).toMatchObject({ dueDay: 108, reviews: 2 });
		// What was answered in the other deck is neither counted in this one's session nor undone there.
		expect(record?.today).toEqual([]);
		expect(await store.record(harbour.id, moment(100))).toEqual(before);
		expect(await ids()).toHaveLength(5);
	});

	test('is there once, however often it is added', async () => {
		await Promise.all([arrivals.addOwn(own, harbour.id), arrivals.addOwn(own, harbour.id)]);
		const before = await tables();
		await arrivals.addOwn(own, harbour.id);
		expect(await tables()).toEqual(before);
		await rebuildAlone(name);
		expect(await tables()).toEqual(before);
	});
});

test('what a learner knows stays when a newer version is taken, and their own words lie over it', async () => {
	const arrive = async (deck: Deck) => {
		const parts = {
			existing: () => Promise.resolve(arrivals),
			open: () => Promise.resolve(arrivals),
		};
		const arrival = new Arrival(deck, { arrivals: parts, otherTabs: { tell: () => undefined } });
		await arrival.look();
		return arrival;
	};
	await (await arrive(harbour)).add();
	const base = { v: 1, id: 'e' as EventId, ...moment(100) } as const;
	const own = { card: `${harbour.id}/${place.id}`, field: 'hint', value: 'By the sea' } as const;
	await store.append([reviewOf(PLACE, 'r1', 3, moment(100)), { ...base, kind: 'edit', ...own }]);
	const before = await store.record(harbour.id, moment(100));
	const worded = { ...place, hint: 'A town' };
	const newer = await arrive(withCards(second, [opened, worded]));
	expect(newer.step).toMatchObject({
		kind: 'preview',
		view: { kind: 'newer', ownChanges: [{ field: 'hint', mine: 'By the sea', after: 'A town' }] },
	});
	await newer.take();
	const after = await store.record(harbour.id, moment(100));
	expect(after?.deck).toEqual(withCards(second, [opened, worded]));
	expect(after?.states).toEqual(before?.states);
	expect(after?.laid).toEqual(before?.laid);
});

const cards = [opened, place, ferries, ferryCount];
const someVersion: fc.Arbitrary<Deck> = fc
	.record({
		left: fc.shuffledSubarray(cards, { minLength: 1 }),
		hint: fc.constantFrom('By the sea.', 'In spring.'),
		revision: fc.integer({ min: 1, max: 3 }),
	})
	.map(({ left, hint, revision }) =>
		withCards(
			{ ...harbour, revision },
			left.map((card) => ({ ...card, hint, citation: null })),
		),
	);
const someStep = fc.oneof(
	fc.record({
		rating: fc.constantFrom<Rating[]>(1, 2, 3, 4),
		card: fc.constantFrom(opened, place, ferryCount),
	}),
	fc.record({
		version: someVersion,
		keep: fc.subarray(cards.map(({ id }): CardId => id)),
		way: fc.constantFrom('take', 'renew', 'own', 'own with progress'),
	}),
);

test('whatever is studied and merged, no review is lost or there twice, and states are those of the log', async () => {
	const property = fc.asyncProperty(fc.array(someStep, { maxLength: 8 }), async (steps) => {
		name = `test-${crypto.randomUUID()}`;
		store = openStore({ name });
		arrivals = openArrivalStore({ name });
		try {
			await arrivals.take(undefined, here);
			const given: string[] = [];
			for (const [n, step] of steps.entries()) {
				if ('rating' in step) {
					const id = `r${String(n)}`;
					given.push(id);
					const of = item(harbour.id, step.card.id);
					await store.append([reviewOf(of, id, step.rating, moment(100 + n))]);
				} else if (step.way === 'renew') await arrivals.renew(step.version);
				else if (step.way === 'take') {
					const stored = (await arrivals.find(harbour.id))?.stored ?? here;
					await arrivals.take(stored, mergeDecks(stored, justDeck(step.version), step.keep));
				} else {
					const from = step.way === 'own' ? null : harbour.id;
					await arrivals.addOwn(asOwnDeck(step.version), from);
				}
			}
			const { events } = await store.log();
			const own = events.filter((event) => !('copyOf' in event));
			expect(own.map(({ id }) => id).sort()).toEqual(given.sort());
			const copied = events.flatMap((event) =>
				'copyOf' in event ? [canonical([event.copyOf, 'item' in event && event.item])] : [],
			);
			expect(new Set(copied).size).toBe(copied.length);
			const before = await tables();
			await rebuildAlone(name);
			expect(await tables()).toEqual(before);
		} finally {
			store.close();
			arrivals.close();
			indexedDB.deleteDatabase(name);
		}
	});
	await fc.assert(property, { numRuns: 25 });
}, 60_000);
