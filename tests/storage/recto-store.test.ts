import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardId } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import type { EditEvent, EventId, LogEvent, UnknownEvent } from '#lib/core/schedule/event.ts';
import { foldItem } from '#lib/core/schedule/fold.ts';
import { layOver } from '#lib/core/schedule/laid-over.ts';
import { DEFAULT_PARAMS } from '#lib/core/schedule/weights.ts';
import { rebuildAlone } from '#lib/storage/rebuild-alone.ts';
import { openStore } from '#lib/storage/recto-store.ts';
import { SCHEMA_VERSION } from '#lib/storage/schema.ts';
import { StoreError, type Store } from '#lib/storage/store.ts';
import {
	item,
	moment,
	plainCard,
	reviewOf,
	sampleDeck,
	setCard,
	settingOf,
	voidOf,
} from './sample.ts';

let name: string;
let store: Store;

beforeEach(() => {
	name = `test-${crypto.randomUUID()}`;
	store = openStore({ name });
});

afterEach(() => {
	store.close();
	indexedDB.deleteDatabase(name);
});

/** The same database as another page of the app would see it, without the store's care. */
async function raw<Result>(work: (db: Dexie) => PromiseLike<Result>): Promise<Result> {
	const db = await new Dexie(name).open();
	try {
		return await work(db);
	} finally {
		db.close();
	}
}

async function problemOf(promise: Promise<unknown>): Promise<string> {
	const error: unknown = await promise.catch((reason: unknown) => reason);
	if (!(error instanceof StoreError)) throw new Error(`not a StoreError: ${String(error)}`);
	return error.problem.kind;
}

const A = item('deck', 'a');
const B = item('deck', 'b');
const deck = sampleDeck('deck', [plainCard('a'), plainCard('b'), setCard('s', ['x', 'y', 'z'])]);
const DECK = 'deck' as DeckId;

describe('append', () => {
	test('stores an event with the state that follows from it', async () => {
		await store.putDeck(deck);
		const event = reviewOf(A, 'r1', 3, moment(100), { step: 1 });
		const items = await store.append([event]);
		expect(items).toEqual(new Map([[A, foldItem([event])]]));
		store.close();
		const record = await store.record(DECK, moment(100));
		expect(record?.states).toEqual(new Map([[A, foldItem([event]).state]]));
		expect(record?.today).toEqual([event]);
	});

	test('changes nothing the second time, and answers the same', async () => {
		const event = reviewOf(A, 'r1', 3, moment(100), { step: 1 });
		const first = await store.append([event]);
		expect(await store.append([event, event])).toEqual(first);
		expect((await store.log()).events).toEqual([event]);
	});

	test('keeps both of two events with one id and other content', async () => {
		const mine = reviewOf(A, 'r1', 3, moment(100));
		const theirs = reviewOf(A, 'r1', 1, moment(101));
		await store.append([mine]);
		await store.append([theirs, theirs]);
		const states = await store.append([mine, theirs]);
		expect(states.get(A)?.state?.reviews).toBe(2);
		expect((await store.log()).events).toHaveLength(2);
	});

	test('folds the same in whatever order events arrive', async () => {
		const log: LogEvent[] = [
			reviewOf(A, 'r1', 3, moment(100), { step: 1 }),
			reviewOf(A, 'r2', 3, moment(100, 11), { previous: 'r1' as EventId, interval: 2 }),
			voidOf('r2', 'v1', moment(100, 12)),
			voidOf('v1', 'v2', moment(100, 13)),
			reviewOf(A, 'r3', 3, moment(102), { previous: 'r2' as EventId, interval: 11 }),
		];
		const expected = foldItem(log).state;
		for (const event of [...log].reverse()) await store.append([event]);
		await store.putDeck(deck);
		expect((await store.record(DECK, moment(102)))?.states.get(A)).toEqual(expected);
	});

	test('takes an undone review back and brings a redone one in again', async () => {
		const first = reviewOf(A, 'r1', 3, moment(100), { step: 1 });
		const second = reviewOf(A, 'r2', 1, moment(100, 11), { previous: 'r1' as EventId, step: 0 });
		const one = await store.append([first]);
		const two = await store.append([second]);
		expect(await store.append([voidOf('r2', 'v1', moment(100, 12))])).toEqual(one);
		expect(await store.append([voidOf('v1', 'v2', moment(100, 13))])).toEqual(two);
		expect((await store.append([voidOf('r1', 'v3', moment(100, 14))])).get(A)?.state?.reviews).toBe(
			1,
		);
	});

	test('writes all or nothing', async () => {
		await store.putDeck(deck);
		await store.append([reviewOf(B, 'r0', 3, moment(100))]);
		const before = await store.log();
		const unwritable = { ...reviewOf(B, 'r2', 3, moment(101)), extra: () => 0 };
		const write = store.append([reviewOf(A, 'r1', 3, moment(101)), unwritable]);
		expect(await problemOf(write)).toBe('unavailable');
		expect(await store.log()).toEqual(before);
		expect((await store.record(DECK, moment(101)))?.states.has(A)).toBe(false);
	});

	test('keeps two pages apart that answer at the same time', async () => {
		const other = openStore({ name });
		const events = Array.from({ length: 20 }, (_, i) =>
			reviewOf(A, `r${String(i).padStart(2, '0')}`, 3, moment(100 + i)),
		);
		await Promise.all(events.map((event, i) => (i % 2 ? store : other).append([event])));
		await store.putDeck(deck);
		const record = await store.record(DECK, moment(120));
		expect(record?.states.get(A)).toEqual(foldItem(events).state);
		other.close();
	});

	test('moves no due day but by the settings in force', async () => {
		await store.putDeck(deck);
		await store.append([reviewOf(A, 'r1', 4, moment(100))]);
		const dueDay = async () => (await store.record(DECK, moment(100)))?.states.get(A)?.dueDay;
		const before = await dueDay();
		await store.append([settingOf('s1', 'maximumInterval', 3, moment(100, 1))]);
		expect(before).toBeGreaterThan(103);
		expect(await dueDay()).toBe(103);
		await store.append([voidOf('s1', 'v1', moment(100, 2))]);
		expect(await dueDay()).toBe(before);
	});
});

describe('record', () => {
	test('is undefined for a deck that is not there', async () => {
		expect(await store.record('none' as DeckId, moment(1))).toBeUndefined();
	});

	test('holds only this deck, only today, voids included', async () => {
		await store.putDeck(deck);
		const mine = [
			reviewOf(A, 'r1', 3, moment(100), { step: 1 }),
			voidOf('r1', 'v1', moment(100, 1)),
			voidOf('v1', 'v2', moment(100, 2)),
		];
		await store.append([
			...mine,
			reviewOf(item('deckother', 'a'), 'x1', 3, moment(100)),
			voidOf('x1', 'x2', moment(100, 1)),
			reviewOf(B, 'old', 3, moment(99)),
		]);
		const record = await store.record(DECK, moment(100));
		expect(record?.today).toEqual(mine);
		expect([...(record?.states.keys() ?? [])]).toEqual([A, B]);
	});

	test('holds what was done before the clock went back over midnight', async () => {
		await store.putDeck(deck);
		const done = reviewOf(A, 'r1', 3, moment(101), { step: 1 });
		await store.append([done, reviewOf(B, 'far', 3, moment(400))]);
		expect((await store.record(DECK, moment(100)))?.today).toEqual([done]);
	});

	test('lays a deck’s own setting over that for all', async () => {
		await store.putDeck(deck);
		const own = { ...settingOf('s2', 'newPerDay', 3, moment(99)), scope: DECK } as LogEvent;
		await store.append([settingOf('s1', 'newPerDay', 20, moment(100)), own]);
		await store.append([settingOf('s3', 'buttons', 'four', moment(100))]);
		const record = await store.record(DECK, moment(100));
		expect(record?.settings.of(DECK)).toMatchObject({ newPerDay: 3, buttons: 'four' });
	});

	test('keeps the weights that were fitted, and folds by them until they are taken back', async () => {
		await store.putDeck(deck);
		const weights = DEFAULT_PARAMS.weights.map((weight, i) => (i < 4 ? weight * 2 : weight));
		const evidence = { reviews: 1_000, before: 0.4, after: 0.3 };
		await store.append([reviewOf(A, 'r1', 3, moment(100), { step: 1 })]);
		const before = (await store.record(DECK, moment(101)))?.states;
		const fitted = { ...settingOf('w', 'x', 1, moment(101)), kind: 'params', weights, evidence };
		await store.append([fitted as unknown as LogEvent]);
		const record = await store.record(DECK, moment(101));
		expect(record?.settings.of(DECK).params).toEqual({ id: 'w', weights });
		expect(record?.states).not.toEqual(before);
		await store.append([voidOf('w', 'v', moment(102))]);
		expect((await store.record(DECK, moment(102)))?.states).toEqual(before);
	});

	test('gives what a learner laid over the cards, with what takes it back, of this deck alone', async () => {
		await store.putDeck(deck);
		const card = (id: string) => `${id}/a` as EditEvent['card'];
		const laid: LogEvent[] = [
			{ v: 1, kind: 'accept', id: 'a1' as EventId, ...moment(90), item: A, form: 'alpha' },
			voidOf('a1', 'v1', moment(91)),
			{
				...{ v: 1, kind: 'edit', id: 'e1' as EventId, ...moment(92), card: card('deck') },
				...{ field: 'answer', value: 'ay', over: 'a' },
			},
			{ v: 1, kind: 'flag', id: 'f1' as EventId, ...moment(93), card: card('deck'), why: 'x' },
		];
		const [, , , flag] = laid;
		const other = { ...flag, id: 'f2', card: card('other') } as LogEvent;
		await store.append([...laid, other, reviewOf(A, 'r1', 3, moment(94))]);
		const record = await store.record(DECK, moment(100));
		expect(record?.laid.map(({ id }) => id).sort()).toEqual(['a1', 'e1', 'f1', 'v1']);
		expect(record?.laid).toContainEqual(laid[2]);
		const { cards } = deck;
		expect(layOver({ id: DECK, cards }, record?.laid ?? []).get('a' as CardId)?.card).toMatchObject(
			{ answer: 'ay', accepted: [] },
		);
	});

	test('knows what was done last to each item', async () => {
		await store.putDeck(deck);
		await store.append([
			reviewOf(A, 'r1', 3, moment(100)),
			{ v: 1, kind: 'suspend', id: 'p' as EventId, ...moment(101), item: A },
		]);
		const record = await store.record(DECK, moment(102));
		expect(record?.last).toEqual(new Map([[A, { at: moment(101).at, day: 101, id: 'p' }]]));
	});

	test('answers a change of a card, and its undoing, with all that is known of the item', async () => {
		await store.putDeck(deck);
		const review = reviewOf(A, 'r1', 3, moment(100), { step: 1 });
		await store.append([review]);
		const reset: LogEvent = { v: 1, kind: 'reset', id: 'x' as EventId, ...moment(101), item: A };
		expect((await store.append([reset])).get(A)).toEqual(foldItem([review, reset]));
		const undone = await store.append([voidOf('x', 'v', moment(102))]);
		expect(undone.get(A)).toEqual(foldItem([review]));
	});

	test('tells the whole history of some items, with what was taken back', async () => {
		await store.putDeck(deck);
		const events = [
			reviewOf(A, 'r1', 3, moment(90)),
			reviewOf(A, 'r2', 1, moment(95)),
			voidOf('r1', 'v1', moment(100)),
		];
		await store.append([...events, reviewOf(B, 'r3', 3, moment(96))]);
		const history = await store.history([A]);
		expect(history.map(({ id }) => id).sort()).toEqual(['r1', 'r2', 'v1']);
		expect(await store.history([])).toEqual([]);
	});

	test('knows an item that was suspended before its first review', async () => {
		await store.putDeck(deck);
		await store.append([{ v: 1, kind: 'suspend', id: 'p' as EventId, ...moment(100), item: A }]);
		const record = await store.record(DECK, moment(100));
		expect(record?.controls.get(A)).toEqual({ suspended: true, buriedUntil: null });
		expect(record?.states.size).toBe(0);
	});
});

describe('shelf', () => {
	test('counts what is due, new, known and in steps', async () => {
		await store.putDeck(deck);
		await store.putDeck(sampleDeck('empty', []));
		await store.append([reviewOf(A, 'r1', 4, moment(100), { interval: 2 })]);
		await store.append([reviewOf(B, 'r2', 1, moment(102), { step: 0 })]);
		const shelf = await store.shelf(moment(102, 5));
		expect(shelf.map(({ deck: { id } }) => id)).toEqual(['deck', 'empty']);
		expect(shelf[0]).toMatchObject({
			due: 2,
			fresh: 3,
			freshToday: 1,
			known: 1,
			learning: 1,
			items: 5,
		});
		expect(shelf[1]).toMatchObject({ due: 0, fresh: 0, items: 0, nextIn: null });
	});
});

describe('a log with rows that cannot be read', () => {
	test('keeps them apart and folds the others', async () => {
		await store.putDeck(deck);
		await store.append([reviewOf(A, 'r1', 3, moment(100), { step: 1 })]);
		const corrupt = { ...reviewOf(A, 'r2', 3, moment(101)), rating: 'good' };
		await raw((db) => db.table('events').add({ key: 'r2', event: corrupt }));
		await store.append([voidOf('zz', 'v', moment(101))]);
		await rebuildAlone(name);
		const log = await store.log();
		expect(log.corrupt).toEqual([corrupt]);
		expect(log.problems[0]).toContain('"rating"');
		expect(log.events).toHaveLength(2);
		expect((await store.record(DECK, moment(101)))?.states.get(A)?.reviews).toBe(1);
	});

	test('carries an unknown kind on', async () => {
		const event = {
			...settingOf('u', 'x', 1, moment(1)),
			kind: 'dream',
		} as unknown as UnknownEvent;
		await store.append([event]);
		expect((await store.log()).unknown).toEqual([event]);
	});
});

describe('a log with rows that cannot be read', () => {
	test('names each in a sentence, in a log of any length', async () => {
		const ids = Array.from({ length: 1_200 }, (_, i) => `r${String(i).padStart(4, '0')}`);
		await store.append(ids.map((id, i) => reviewOf(A, id, 3, moment(i))));
		for (const id of ['a0', 'r0600x', 'z9']) {
			const row = { ...reviewOf(A, id, 3, moment(7)), rating: 9 };
			await raw((db) => db.table('events').add({ key: id, event: row }));
		}
		const problems = await store.problems();
		expect(problems.map((problem) => problem.slice(0, 40))).toEqual([
			expect.stringContaining('a0'),
			expect.stringContaining('r0600x'),
			expect.stringContaining('z9'),
		]);
		expect((await store.log()).events).toHaveLength(1_200);
	});
});

describe('states', () => {
	test('are folded anew when they were folded by other rules', async () => {
		await store.putDeck(deck);
		const states = await store.append([reviewOf(A, 'r1', 3, moment(100), { step: 1 })]);
		store.close();
		await raw(async (db) => {
			await db.table('states').clear();
			await db.table('meta').put({ name: 'fold', value: 0 });
		});
		expect((await store.record(DECK, moment(100)))?.states).toEqual(
			new Map([...states].map(([item, { state }]) => [item, state])),
		);
	});
});

describe('the connection', () => {
	test('is opened again when the browser dropped it', async () => {
		await store.append([reviewOf(A, 'r1', 3, moment(100))]);
		store.close();
		await store.append([reviewOf(A, 'r2', 3, moment(101))]);
		expect((await store.log()).events).toHaveLength(2);
	});

	test('is opened again when it is lost in the middle of work, and nothing is stored twice', async () => {
		await store.append([reviewOf(A, 'r1', 3, moment(100))]);
		const lost = new DOMException('Connection to Indexed Database server lost', 'UnknownError');
		const open = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(() => {
			throw lost;
		});
		const states = await store.append([reviewOf(A, 'r2', 3, moment(101))]);
		open.mockRestore();
		expect(states.get(A)?.state?.reviews).toBe(2);
		expect((await store.log()).events).toHaveLength(2);
	});

	test('that stays lost is told as such', async () => {
		const open = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(() => {
			throw new DOMException('gone', 'InvalidStateError');
		});
		expect(await problemOf(store.append([reviewOf(A, 'r1', 3, moment(100))]))).toBe('unavailable');
		open.mockRestore();
		await store.append([reviewOf(A, 'r1', 3, moment(100))]);
		expect((await store.log()).events).toHaveLength(1);
	});

	test('refuses to write into a store that newer code has taken over', async () => {
		await store.append([reviewOf(A, 'r1', 3, moment(100))]);
		const newer = new Dexie(name);
		newer.version(SCHEMA_VERSION + 1).stores({ more: 'id' });
		await newer.open();
		expect(await problemOf(store.append([reviewOf(A, 'r2', 3, moment(101))]))).toBe(
			'newer-version',
		);
		newer.close();
	});

	test.each(['schema', 'fold'])('refuses one whose %s is of newer code', async (which) => {
		await store.log();
		store.close();
		await raw((db) => db.table('meta').put({ name: which, value: 99 }));
		expect(await problemOf(store.append([reviewOf(A, 'r1', 3, moment(100))]))).toBe(
			'newer-version',
		);
	});
});

test('a deck is not put into states that newer code has folded', async () => {
	await store.putDeck(deck);
	await raw((db) => db.table('meta').put({ name: 'fold', value: 99 }));
	expect(await problemOf(store.putDeck({ ...deck, revision: 2 }))).toBe('newer-version');
	expect(((await raw((db) => db.table('decks').get(deck.id))) as typeof deck).revision).toBe(1);
});

test('an answer is refused once newer code has folded the states, and nothing of it is stored', async () => {
	await store.append([reviewOf(A, 'r1', 3, moment(100))]);
	await raw((db) => db.table('meta').put({ name: 'fold', value: 99 }));
	expect(await problemOf(store.append([reviewOf(A, 'r2', 3, moment(101))]))).toBe('newer-version');
	expect(await raw((db) => db.table('events').toCollection().primaryKeys())).toEqual(['r1']);
});

test('a browser without room says so, and nothing is half-written', async () => {
	await store.putDeck(deck);
	await store.append([reviewOf(B, 'r0', 3, moment(100))]);
	// The event is in by then; there is no room for its state.
	const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
		throw new DOMException('no room', 'QuotaExceededError');
	});
	expect(await problemOf(store.append([reviewOf(A, 'r1', 3, moment(100))]))).toBe('full');
	expect(put).toHaveBeenCalled();
	put.mockRestore();
	expect((await store.log()).events).toHaveLength(1);
	expect([...((await store.record(DECK, moment(100)))?.states.keys() ?? [])]).toEqual([B]);
});
