import { Dexie } from 'dexie';
import * as fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BackupReader, type BackupContents, type BackupReading } from '#lib/core/backup/index.ts';
import { canonical } from '#lib/core/canonical.ts';
import type { CardId } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import { mergeDecks } from '#lib/core/deck/merge-decks.ts';
import { justDeck } from '#lib/core/deck/stored-deck.ts';
import { type LogEvent, type UnknownEvent } from '#lib/core/schedule/index.ts';
import type { ArrivalStore } from '#lib/storage/arrival-store.ts';
import type { BackupStore } from '#lib/storage/backup-store.ts';
import { openArrivalStore } from '#lib/storage/open-arrival-store.ts';
import { openBackupStore } from '#lib/storage/open-backup-store.ts';
import { rebuildAlone } from '#lib/storage/rebuild-alone.ts';
import { openStore } from '#lib/storage/recto-store.ts';
import { RectoDatabase } from '#lib/storage/schema.ts';
import { StoreError, type Store } from '#lib/storage/store.ts';
import { harbour } from '../core/deck/harbour.ts';
import { item, moment, reviewOf, voidOf } from './sample.ts';

const NOW = Date.UTC(2026, 10, 30);
const ITEM = item(harbour.id, harbour.cards[1]?.id ?? '');
const OTHER = item(harbour.id, harbour.cards[0]?.id ?? '');

const [OPENED, PLACE, FERRIES, COUNT] = harbour.cards.map(({ id }) => id);
/** Of four cards it has one. */
const SECOND: Deck = {
	...{ ...harbour, revision: 2 },
	cards: harbour.cards.filter(({ id }) => id === PLACE),
};

/** Takes the second revision, and keeps some of what it withdraws. */
async function withdrawn(device: Device, keep: readonly (CardId | undefined)[]) {
	await device.store.putDeck(harbour);
	const stored = justDeck(harbour);
	const wished = keep.flatMap((id) => id ?? []);
	await device.arrivals.take(stored, mergeDecks(stored, justDeck(SECOND), wished));
}

/** One device: its store, and what makes backups of it. */
class Device {
	readonly name = `test-${crypto.randomUUID()}`;
	readonly store: Store = openStore({ name: this.name });
	readonly backups: BackupStore = openBackupStore({ name: this.name });
	readonly arrivals: ArrivalStore = openArrivalStore({ name: this.name });

	async file(): Promise<string> {
		let text = '';
		await this.backups.write(NOW, (piece) => (text += piece));
		return text;
	}

	async bring(text: string) {
		const { contents, header } = readText(text);
		return this.backups.restore(contents, header.at, () => undefined);
	}

	async study(id: string, day: number, rating: 1 | 3 = 3, of = ITEM) {
		await this.store.append([reviewOf(of, id, rating, moment(day))]);
	}

	/** All that is stored, in an order that does not depend on how it came there. */
	async all() {
		const rows = await this.raw(async (db) => ({
			decks: await db.table<Deck>('decks').toArray(),
			withdrawn: await db.table<unknown>('withdrawn').toArray(),
			events: await db.table<unknown>('events').toArray(),
			states: await db.table<unknown>('states').toArray(),
			spines: await db.table<unknown>('spines').toArray(),
		}));
		return { ...rows, events: rows.events.map(canonical).sort() };
	}

	async deck() {
		return (await this.arrivals.find(harbour.id))?.stored;
	}

	async ids(): Promise<readonly string[]> {
		return (await this.store.log()).events.map(({ id }) => id);
	}

	async raw<Result>(work: (db: Dexie) => PromiseLike<Result>): Promise<Result> {
		const db = await new Dexie(this.name).open();
		try {
			return await work(db);
		} finally {
			db.close();
		}
	}

	leave(): void {
		this.store.close();
		this.backups.close();
		this.arrivals.close();
		indexedDB.deleteDatabase(this.name);
	}
}

function readText(text: string): BackupReading {
	const reader = new BackupReader();
	reader.push(text);
	const read = reader.end();
	if (!read.ok) throw new Error(read.reason);
	return read;
}

let here: Device;
let there: Device;

beforeEach(() => {
	here = new Device();
	there = new Device();
});

afterEach(() => {
	vi.restoreAllMocks();
	here.leave();
	there.leave();
});

describe('a backup', () => {
	test('holds every deck and event, those of unknown kinds and what cannot be read included', async () => {
		await here.store.putDeck(harbour);
		await here.study('r1', 100);
		const strange = { v: 1, id: 'x1', ...moment(101), kind: 'paint', colour: 'red' };
		await here.store.append([strange as unknown as UnknownEvent]);
		await here.raw(async (db) => {
			await db.table('events').add({ key: 'bad', event: { kind: 'review', day: 'Monday' } });
			await db.table('drafts').add({ id: 'd1', text: 'half' });
			await db.table('quizzes').add({ id: 'q1', left: 3 });
		});
		const read = readText(await here.file());
		expect(read).toMatchObject({ state: 'whole', damaged: 0, readable: 6 });
		expect(read.contents).toMatchObject({
			...{ decks: [harbour], drafts: [{ id: 'd1', text: 'half' }], quizzes: [{ id: 'q1' }] },
			rows: [{ key: 'bad', event: { kind: 'review', day: 'Monday' } }],
		});
		expect(read.contents.events).toEqual(
			expect.arrayContaining([strange, reviewOf(ITEM, 'r1', 3, moment(100))]),
		);
	});

	test('of more rows than are read at once holds each once', async () => {
		const events = Array.from({ length: 1_203 }, (_, n) =>
			reviewOf(ITEM, `r${String(n)}`, 3, moment(100, n)),
		);
		await here.store.append(events);
		const told = await here.backups.write(NOW, () => undefined);
		expect(told).toEqual({ decks: 0, events: 1_203, leftOut: 0 });
		expect(readText(await here.file()).contents.events).toHaveLength(1_203);
	});

	test('leaves out and counts what no file can hold', async () => {
		await here.store.putDeck(harbour);
		await here.raw((db) => db.table('events').add({ key: 'big', event: { at: 1n } }));
		expect(await here.backups.write(NOW, () => undefined)).toMatchObject({ leftOut: 1 });
		expect(readText(await here.file()).state).toBe('whole');
	});
});

describe('brought into an empty device, it', () => {
	test('leaves nothing different, states included', async () => {
		await here.store.putDeck(harbour);
		await here.study('r1', 100);
		await here.study('r2', 103, 1);
		await here.store.append([voidOf('r2', 'v1', moment(103, 1))]);
		await there.bring(await here.file());
		expect(await there.all()).toEqual(await here.all());
	});

	test('is at once the last backup of that device', async () => {
		await here.study('r1', 100);
		await there.bring(await here.file());
		expect(await there.store.keeping()).toMatchObject({
			events: 1,
			lastBackup: { at: NOW, events: 1 },
		});
	});
});

describe('restoring', () => {
	test('twice is restoring once, and says so', async () => {
		await here.store.putDeck(harbour);
		await here.study('r1', 100);
		await here.raw((db) => db.table('events').add({ key: 'bad', event: 7 }));
		const file = await here.file();
		expect(await there.bring(file)).toEqual({
			decks: [{ title: harbour.title, language: 'en', arrival: { kind: 'new' } }],
			...{ added: 2, alreadyHere: 0 },
		});
		const once = await there.all();
		expect(await there.bring(file)).toEqual({
			decks: [
				{ title: harbour.title, language: 'en', arrival: { kind: 'same', bringsArticle: false } },
			],
			...{ added: 0, alreadyHere: 2 },
		});
		expect(await there.all()).toEqual(once);
	});

	test('one backup and then another leaves what the other order leaves', async () => {
		const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e');
		const anyLog = fc.array(
			fc.record({
				id: ids,
				day: fc.integer({ min: 100, max: 103 }),
				isVoid: fc.boolean(),
				of: ids,
			}),
			{ maxLength: 6 },
		);
		const eventsOf = (log: readonly { id: string; day: number; isVoid: boolean; of: string }[]) =>
			log.map(({ id, day, isVoid, of }): LogEvent =>
				isVoid ? voidOf(of, id, moment(day)) : reviewOf(ITEM, id, 3, moment(day)),
			);
		await fc.assert(
			fc.asyncProperty(anyLog, anyLog, fc.integer({ min: 1, max: 3 }), async (a, b, revision) => {
				const [one, two] = [new Device(), new Device()];
				try {
					const first = contents(eventsOf(a), [harbour]);
					const second = contents(eventsOf(b), [{ ...harbour, revision }]);
					for (const given of [first, second]) await one.backups.restore(given, 1, () => undefined);
					for (const given of [second, first]) await two.backups.restore(given, 1, () => undefined);
					const [left, right] = [await one.all(), await two.all()];
					// A clash may stand under either key; the events are the same, and so are the states.
					const bare = ({ events, ...rest }: typeof left) => ({
						...rest,
						events: events
							.map((row) => canonical((JSON.parse(row) as { event: unknown }).event))
							.sort(),
					});
					expect(bare(left)).toEqual(bare(right));
				} finally {
					one.leave();
					two.leave();
				}
			}),
			{ numRuns: 12 },
		);
	}, 60_000);

	test('keeps both of one id with other content', async () => {
		await here.study('r1', 100, 3);
		await there.study('r1', 100, 1);
		expect(await there.bring(await here.file())).toMatchObject({ added: 1 });
		expect((await there.store.log()).events).toHaveLength(2);
		expect(await there.bring(await here.file())).toMatchObject({ added: 0 });
	});

	test('keeps a row that cannot be read beside what has its key', async () => {
		for (const device of [here, there]) await device.store.log();
		await here.raw((db) => db.table('events').add({ key: 'k', event: 'mine' }));
		await there.raw((db) => db.table('events').add({ key: 'k', event: 'yours' }));
		await there.bring(await here.file());
		await there.bring(await here.file());
		expect((await there.store.log()).corrupt).toEqual(['yours', 'mine']);
	});

	test.each([
		['a higher revision replaces a deck', 3, 'newer'],
		['a lower one does not', 1, 'older'],
		['the same with other words does not', 2, 'other'],
	] as const)('%s', async (_, revision, kind) => {
		const stored = { ...harbour, revision: 2 };
		await there.store.putDeck(stored);
		const brought = { ...harbour, revision, title: 'The port' };
		const given = contents([], [brought]);
		const preview = await there.backups.preview(given);
		expect(preview.decks).toMatchObject([{ title: 'The port', language: 'en', arrival: { kind } }]);
		const told = await there.backups.restore(given, 1, () => undefined);
		expect(told).toEqual(preview);
		expect((await there.all()).decks).toEqual([kind === 'newer' ? brought : stored]);
	});

	test('a higher revision leaves what is known of its cards, and to those it lacks their history', async () => {
		await there.store.putDeck(harbour);
		await there.study('r1', 100);
		await there.study('r2', 100, 1, OTHER);
		const before = await there.store.record(harbour.id, moment(100));
		const cards = harbour.cards.filter(({ id }) => item(harbour.id, id) !== OTHER);
		await there.backups.restore(
			contents([], [{ ...harbour, revision: 2, cards }]),
			1,
			() => undefined,
		);
		const after = await there.store.record(harbour.id, moment(100));
		expect(after?.deck.cards).toEqual(cards);
		expect(after?.states).toEqual(before?.states);
		expect([...(await there.ids())].sort()).toEqual(['r1', 'r2']);
		const { states } = await there.all();
		const places = new Map(
			(states as { item: string; place?: number }[]).map((row) => [row.item, row.place]),
		);
		expect(places.get(ITEM)).toBeTypeOf('number');
		expect(places.get(OTHER)).toBeUndefined();
		// Should it come back in a still newer one, it goes on where it was.
		await there.backups.restore(contents([], [{ ...harbour, revision: 3 }]), 1, () => undefined);
		expect((await there.store.record(harbour.id, moment(100)))?.states).toEqual(before?.states);
	});

	test('a higher revision is told of card by card before it is taken', async () => {
		await there.store.putDeck(harbour);
		const cards = harbour.cards.slice(1).map((card) => ({ ...card, hint: 'Tarn' }));
		const { decks } = await there.backups.preview(
			contents([], [{ ...harbour, revision: 2, cards }]),
		);
		const withdrawn = harbour.cards.slice(0, 1);
		expect(decks).toMatchObject([{ arrival: { kind: 'newer', difference: { withdrawn } } }]);
		const [deck] = decks;
		if (deck?.arrival.kind !== 'newer') throw new Error('not newer');
		expect(deck.arrival.difference.reworded.map(({ parts }) => parts)).toEqual([
			...[['hint'], ['hint'], ['hint']],
		]);
	});

	test('what was withdrawn of a deck, and kept of it, comes along with it', async () => {
		await withdrawn(here, [FERRIES]);
		const file = await here.file();
		await there.bring(file);
		expect(await there.deck()).toEqual(await here.deck());
		const before = await there.all();
		await there.bring(file);
		expect(await there.all()).toEqual(before);
	});

	test('each device has what either of the two has kept, and no card is forgotten', async () => {
		await withdrawn(here, [FERRIES]);
		await withdrawn(there, [COUNT]);
		const [mine, yours] = [await here.file(), await there.file()];
		await here.bring(yours);
		await there.bring(mine);
		for (const device of [here, there]) {
			const stored = await device.deck();
			expect([...(stored?.kept ?? [])].sort()).toEqual([FERRIES, COUNT]);
			expect(stored?.retired.map(({ id }) => id)).toEqual([OPENED]);
			expect(stored?.deck.cards).toHaveLength(3);
		}
	});

	test('of an older deck the cards that are gone by now are known by name, with their history', async () => {
		await here.store.putDeck(harbour);
		await here.study('r1', 100, 3, OTHER);
		await there.store.putDeck(SECOND);
		await there.bring(await here.file());
		const stored = await there.deck();
		expect(stored?.deck).toEqual(SECOND);
		expect(stored?.retired.map(({ id }) => id)).toEqual([OPENED, FERRIES, COUNT]);
		expect(await there.ids()).toEqual(['r1']);
	});

	test('withdrawn cards whose deck was lost on the way are known by name where the deck is', async () => {
		await there.store.putDeck(SECOND);
		const retired = harbour.cards.slice(0, 1);
		const given = { ...contents([]), withdrawn: [{ id: harbour.id, kept: [], retired }] };
		await there.backups.restore(given, 1, () => undefined);
		expect(await there.deck()).toEqual({ deck: SECOND, kept: [], retired });
	});

	test('previews what it would do, and does nothing', async () => {
		await here.study('r1', 100);
		await here.study('r2', 101);
		await there.study('r2', 101);
		const { contents } = readText(await here.file());
		expect(await there.backups.preview(contents)).toEqual({ decks: [], added: 1, alreadyHere: 1 });
		expect(await there.ids()).toEqual(['r2']);
	});

	test('folds a log too long for its own transaction right after it', async () => {
		const events = Array.from({ length: 2_100 }, (_, n) =>
			reviewOf(item(harbour.id, `c${String(n % 50)}`), `r${String(n)}`, 3, moment(100, n)),
		);
		await there.backups.restore(contents(events), 1, () => undefined);
		const brought = await there.all();
		expect(brought.states).toHaveLength(50);
		await rebuildAlone(there.name);
		expect(await there.all()).toEqual(brought);
	});

	test('tells how far it is, up to the folding', async () => {
		const events = Array.from({ length: 1_500 }, (_, n) =>
			reviewOf(ITEM, `r${String(n)}`, 3, moment(100, n)),
		);
		const shares: number[] = [];
		await there.backups.restore(contents(events), 1, (share) => shares.push(share));
		expect(shares).toEqual([...shares].sort((a, b) => a - b));
		expect(shares).toHaveLength(3);
		expect(shares.at(-1)).toBeLessThanOrEqual(0.8);
	});
});

describe('two devices that begin with one backup and go on', () => {
	test('lose nothing when they exchange files, repeat no id, and are alike', async () => {
		await here.store.putDeck(harbour);
		await here.study('start', 100);
		await there.bring(await here.file());
		await here.study('here-1', 102);
		await there.study('there-1', 101, 1);
		await there.study('there-2', 104, 3, OTHER);
		const [mine, yours] = [await here.file(), await there.file()];
		await here.bring(yours);
		await there.bring(mine);
		expect([...(await here.ids())].sort()).toEqual(['here-1', 'start', 'there-1', 'there-2']);
		expect(await there.all()).toEqual(await here.all());
	});
});

describe('where the device runs out of space in the middle', () => {
	test('nothing is claimed, and all that was here is still here', async () => {
		await there.store.putDeck(harbour);
		await there.study('r0', 99);
		const before = await there.all();
		const events = Array.from({ length: 1_200 }, (_, n) =>
			reviewOf(ITEM, `r${String(n)}`, 3, moment(100, n)),
		);
		let left = 700;
		// eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own `this` below
		const original = IDBObjectStore.prototype.add;
		const add = vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (
			this: IDBObjectStore,
			...args
		) {
			if (left-- === 0) throw new DOMException('no space', 'QuotaExceededError');
			return original.apply(this, args);
		});
		const failure = await there.backups
			.restore(contents(events, [{ ...harbour, revision: 9 }]), 1, () => undefined)
			.catch((reason: unknown) => reason);
		expect(failure).toBeInstanceOf(StoreError);
		expect((failure as StoreError).problem.kind).toBe('full');
		expect(left).toBeLessThan(0);
		add.mockRestore();
		expect(await there.all()).toEqual(before);
	});

	test('brings nothing into a store that newer code has folded', async () => {
		await there.study('r1', 100);
		const db = new RectoDatabase(there.name);
		await db.meta.put({ name: 'fold', value: 99 });
		const given = contents([reviewOf(ITEM, 'r2', 3, moment(101))]);
		const failure = await there.backups.restore(given, 1, () => undefined).catch((e: unknown) => e);
		expect((failure as StoreError).problem).toEqual({ kind: 'newer-version' });
		expect(await db.events.toCollection().primaryKeys()).toEqual(['r1']);
		expect((await db.meta.get('fold'))?.value).toBe(99);
		db.close();
	});
});

function contents(events: BackupContents['events'], decks: readonly Deck[] = []): BackupContents {
	return { events, decks, withdrawn: [], rows: [], drafts: [], quizzes: [] };
}
