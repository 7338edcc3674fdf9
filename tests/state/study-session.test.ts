import { beforeEach, describe, expect, test } from 'vitest';
import type { Rating } from '#lib/core/schedule/event.ts';
import { standing } from '#lib/core/schedule/index.ts';
import { StudySession } from '#lib/state/study-session.svelte.ts';
import { StoreError } from '#lib/storage/store.ts';
import { countingIds, RIVERS, RIVERS_ID, RIVERS_SUMMARY, TestClock } from './fixture.ts';
import { MemoryStore } from './memory-store.ts';

let store: MemoryStore;
let clock: TestClock;
let ids: ReturnType<typeof countingIds>;
let kept: Map<string, string>;
let told: string[];

beforeEach(() => {
	store = new MemoryStore();
	clock = new TestClock();
	ids = countingIds();
	kept = new Map();
	told = [];
});

function parts() {
	return {
		bundled: {
			list: () => Promise.resolve([RIVERS_SUMMARY]),
			fetch: () => Promise.resolve(RIVERS),
		},
		shelves: { open: () => Promise.resolve(store), existing: () => Promise.resolve(store) },
		clock: clock.now,
		ids,
		otherTabs: { tell: (deck: string) => void told.push(deck) },
		tabMemory: {
			read: (key: string): unknown => JSON.parse(kept.get(key) ?? 'null'),
			write: (key: string, value: unknown) => void kept.set(key, JSON.stringify(value)),
		},
	};
}

async function opened() {
	const session = new StudySession(parts());
	await session.load(RIVERS_ID);
	return session;
}

function prompt(session: StudySession) {
	return session.asked?.card.prompt;
}

async function answer(session: StudySession, rating: Rating) {
	clock.pass({ seconds: 5 });
	session.show();
	await session.rate(rating);
}

const reviews = () => standing(store.events).filter(({ kind }) => kind === 'review');

describe('opening a deck', () => {
	test('stores a deck of the site that was never opened here', async () => {
		const session = await opened();
		expect(store.decks.get(RIVERS_ID)).toEqual(RIVERS);
		expect(session.status).toBe('studying');
		expect(prompt(session)).toBe('How long is the Severn?');
	});

	test('tells an unknown deck from one that could not be fetched', async () => {
		const unknown = new StudySession({
			...parts(),
			bundled: { list: () => Promise.resolve([]), fetch: () => Promise.resolve(RIVERS) },
		});
		await unknown.load(RIVERS_ID);
		expect(unknown.status).toBe('unknown-deck');

		const offline = new StudySession({
			...parts(),
			bundled: {
				list: () => Promise.reject(new TypeError('offline')),
				fetch: () => Promise.resolve(RIVERS),
			},
		});
		await offline.load(RIVERS_ID);
		expect(offline.status).toBe('unfetched');
	});

	test('says what is wrong with the store', async () => {
		const session = new StudySession({
			...parts(),
			shelves: {
				open: () => Promise.reject(new StoreError({ kind: 'newer-version' })),
				existing: () => Promise.resolve(undefined),
			},
		});
		await session.load(RIVERS_ID);
		expect(session.status).toBe('store-problem');
		expect(session.problem).toEqual({ kind: 'newer-version' });
	});
});

describe('going on to another deck', () => {
	test('an unknown one leaves nothing of the old deck to answer', async () => {
		const session = await opened();
		await session.load('nope' as typeof RIVERS_ID);
		expect(session.status).toBe('unknown-deck');
		expect(session.asked).toBeNull();
		expect(session.deck).toBeNull();
		session.show();
		await session.rate(3);
		expect(reviews()).toHaveLength(0);
	});

	test('an address that names none leaves nothing either', async () => {
		const session = await opened();
		session.leave();
		expect(session.asked).toBeNull();
		expect(session.canUndo).toBe(false);
	});

	test('of two addresses the later one counts, however long the earlier one takes', async () => {
		const slow = Promise.withResolvers<undefined>();
		const session = new StudySession({
			...parts(),
			bundled: {
				list: () => Promise.resolve([RIVERS_SUMMARY]),
				fetch: () => slow.promise.then(() => RIVERS),
			},
		});
		const earlier = session.load(RIVERS_ID);
		await session.load('nope' as typeof RIVERS_ID);
		slow.resolve(undefined);
		await earlier;
		expect(session.status).toBe('unknown-deck');
		expect(session.asked).toBeNull();
	});

	test('an answer of the old deck that fails lays no card of it on the new desk', async () => {
		const session = await opened();
		const gate = Promise.withResolvers<undefined>();
		store.gate = gate.promise;
		store.failures.push(new StoreError({ kind: 'full' }));
		const answering = answer(session, 3);
		await session.load('nope' as typeof RIVERS_ID);
		gate.resolve(undefined);
		await answering;
		expect(session.status).toBe('unknown-deck');
		expect(session.asked).toBeNull();
		expect(session.word).toMatchObject({ kind: 'unsaved', what: 'earlier-answer' });
	});
});

describe('answering', () => {
	test('a card cannot be rated before it is turned', async () => {
		const session = await opened();
		await session.rate(3);
		expect(store.events).toEqual([]);
		expect(session.isShown).toBe(false);
	});

	test('lays the next leaf at once, while count and undo wait for the store', async () => {
		const session = await opened();
		const { promise, resolve } = Promise.withResolvers<undefined>();
		store.gate = promise;
		session.show();
		const settled = session.rate(3);
		expect(prompt(session)).toBe('It has been bridged at Aust since {{gap}}.');
		expect(session.progress?.answered).toBe(0);
		expect(session.canUndo).toBe(false);
		resolve(undefined);
		await settled;
		expect(session.progress?.answered).toBe(1);
		expect(session.canUndo).toBe(true);
	});

	test('stores what the button showed and how long it took', async () => {
		const session = await opened();
		const asked = session.asked;
		await answer(session, 1);
		expect(reviews()).toMatchObject([{ rating: 1, ms: 5000, source: 'study', step: 0 }]);
		expect(asked?.kind === 'card' && asked.outcomes[1].step).toBe(0);
	});

	test('a card rated Again comes back when its step has ended', async () => {
		const session = await opened();
		await answer(session, 1);
		expect(prompt(session)).not.toBe('How long is the Severn?');
		clock.pass({ minutes: 2 });
		await answer(session, 4);
		expect(prompt(session)).toBe('How long is the Severn?');
	});

	test('goes on through the steps until nothing is left today, and says when it goes on', async () => {
		const session = await opened();
		for (let i = 0; i < 20 && session.asked !== null; i++) {
			if (session.asked.kind === 'set') {
				session.asked.run.start();
				for (const name of ['Severn', 'Wye', 'Rheidol', 'Ystwyth']) session.asked.run.type(name);
				session.asked.run.finish();
				await session.rateSet();
				session.next();
			} else await answer(session, 3);
		}
		expect(session.status).toBe('finished');
		expect(session.summary).toMatchObject({ answers: 16, remembered: 16 });
		expect(session.outlook.inDays).toBeGreaterThan(0);
		expect(session.progress?.answered).toBe(session.progress?.expected);
	});
});

describe('a failed write', () => {
	test('brings the leaf back, turned, and says why', async () => {
		const session = await opened();
		store.failures.push(new StoreError({ kind: 'full' }));
		await answer(session, 3);
		expect(prompt(session)).toBe('How long is the Severn?');
		expect(session.isShown).toBe(true);
		expect(session.word).toEqual({ kind: 'unsaved', what: 'answer', problem: { kind: 'full' } });
		expect(session.canUndo).toBe(false);

		await session.rate(3);
		expect(reviews()).toHaveLength(1);
		expect(session.word).toBeNull();
	});

	test('drops the answers that were given after it', async () => {
		const session = await opened();
		const { promise, resolve } = Promise.withResolvers<undefined>();
		store.gate = promise;
		store.failures.push(new StoreError({ kind: 'unavailable', cause: null }));
		session.show();
		const first = session.rate(3);
		session.show();
		void session.rate(3);
		resolve(undefined);
		await first;
		expect(prompt(session)).toBe('How long is the Severn?');
		expect(store.events).toEqual([]);
	});
});

describe('undo and redo', () => {
	test('undo asks the card once more, redo brings the answer back', async () => {
		const session = await opened();
		await answer(session, 3);
		clock.pass({ seconds: 1 });
		await session.undo();
		expect(prompt(session)).toBe('How long is the Severn?');
		expect(session.isShown).toBe(false);
		expect(session.word).toEqual({ kind: 'undone', what: 'review' });
		expect(session.progress?.answered).toBe(0);
		expect(reviews()).toEqual([]);

		clock.pass({ seconds: 1 });
		await session.redo();
		expect(prompt(session)).toBe('It has been bridged at Aust since {{gap}}.');
		expect(reviews()).toHaveLength(1);
		expect(session.canRedo).toBe(false);
	});

	test('a new answer leaves nothing to redo', async () => {
		const session = await opened();
		await answer(session, 3);
		clock.pass({ seconds: 1 });
		await session.undo();
		expect(session.canRedo).toBe(true);
		await answer(session, 1);
		expect(session.canRedo).toBe(false);
	});

	test('an undo that is overtaken by another deck lays no card of the old one there', async () => {
		const session = await opened();
		await answer(session, 3);
		const gate = Promise.withResolvers<undefined>();
		store.gate = gate.promise;
		const undoing = session.undo();
		const leaving = session.load('nope' as typeof RIVERS_ID);
		gate.resolve(undefined);
		await undoing;
		await leaving;
		expect(session.status).toBe('unknown-deck');
		expect(session.asked).toBeNull();
		expect(session.word).toBeNull();
	});

	test('two undos at once never take the same answer back twice', async () => {
		const session = await opened();
		await answer(session, 3);
		await answer(session, 3);
		clock.pass({ seconds: 1 });
		const gate = Promise.withResolvers<undefined>();
		store.gate = gate.promise;
		const undoing = Promise.all([session.undo(), session.undo()]);
		await new Promise((resolve) => setTimeout(resolve, 20));
		gate.resolve(undefined);
		await undoing;
		const targets = store.events.flatMap((event) => (event.kind === 'void' ? event.target : []));
		expect(targets).toHaveLength(1);
		expect(reviews()).toHaveLength(1);
	});

	test('undo waits for an answer that is on its way', async () => {
		const session = await opened();
		session.show();
		void session.rate(3);
		await session.undo();
		expect(prompt(session)).toBe('How long is the Severn?');
		expect(reviews()).toEqual([]);
	});
});

test('a step left over from yesterday is one of today’s cards, not one more time', async () => {
	const before = await opened();
	await answer(before, 3);
	clock.pass({ days: 1 });
	const session = await opened();
	expect(prompt(session)).toBe('How long is the Severn?');
	expect(session.asked?.isRepeat).toBe(false);
	expect(session.progress).toMatchObject({ met: 0, cards: 5, repeating: 0 });
	await answer(session, 4);
	expect(session.progress).toMatchObject({ met: 1, cards: 5 });
});

test('a reload goes on at the same place, and can still undo', async () => {
	const before = await opened();
	await answer(before, 3);
	await answer(before, 3);
	const after = await opened();
	expect(prompt(after)).toBe(prompt(before));
	expect(after.progress).toEqual(before.progress);
	clock.pass({ seconds: 1 });
	await after.undo();
	expect(prompt(after)).toBe('It has been bridged at Aust since {{gap}}.');
});

describe('what another tab answered', () => {
	test('makes room for the next card, and counts', async () => {
		const here = await opened();
		const there = await opened();
		here.show();
		await answer(there, 4);
		expect(told).toEqual([RIVERS_ID]);
		await here.catchUp();
		expect(prompt(here)).toBe('It has been bridged at Aust since {{gap}}.');
		expect(here.isShown).toBe(false);
		expect(here.progress?.answered).toBe(1);
		expect(here.canUndo).toBe(true);
	});

	test('leaves a card that it did not touch as it lies', async () => {
		const here = await opened();
		const there = await opened();
		await answer(there, 4);
		await here.catchUp();
		await answer(there, 4);
		await here.catchUp();
		if (here.asked?.kind !== 'set') throw new Error('no set');
		here.asked.run.start();
		const { leaf } = here;
		await here.catchUp();
		expect(here.leaf).toBe(leaf);
		expect(here.asked.run.phase).toBe('name');
	});

	test('is taken over once the answer that is on its way is settled', async () => {
		const here = await opened();
		here.show();
		const there = await opened();
		await answer(there, 4);
		await answer(there, 4);
		const gate = Promise.withResolvers<undefined>();
		store.gate = gate.promise;
		clock.pass({ seconds: 5 });
		const settled = here.rate(3);
		const catchingUp = here.catchUp();
		expect(prompt(here)).toBe('It has been bridged at Aust since {{gap}}.');
		gate.resolve(undefined);
		await settled;
		await catchingUp;
		expect(here.asked?.kind).toBe('set');
		expect(here.progress?.answered).toBe(3);
	});

	test('a store that cannot be read leaves everything as it is', async () => {
		const here = await opened();
		store.record = () => Promise.reject(new StoreError({ kind: 'newer-version' }));
		await here.catchUp();
		expect(prompt(here)).toBe('How long is the Severn?');
		expect(here.status).toBe('studying');
	});
});

test('a clock that was a month ahead once does not draw other cards after it', async () => {
	clock.pass({ days: 30 });
	const ahead = await opened();
	await answer(ahead, 1);
	clock.pass({ days: -30 });
	const session = await opened();
	for (let i = 0; i < 12 && session.asked !== null; i++) {
		if (session.asked.kind === 'set') {
			session.asked.run.start();
			session.asked.run.finish();
			clock.pass({ minutes: 2 });
			await session.rateSet();
			session.next();
		} else await answer(session, 4);
	}
	const strayed = reviews().filter(({ day }) => day !== clock.now().day);
	const items = strayed.map((event) => event.kind === 'review' && event.item);
	expect(new Set(items)).toEqual(new Set([`${RIVERS_ID}/length`]));
});

test('a choice made after the clock went back holds', async () => {
	await (await opened()).choose('buttons', 'four');
	clock.pass({ minutes: -60 });
	await (await opened()).choose('buttons', 'two');
	expect((await opened()).buttons).toBe('two');
});

test('after the clock went back, redo brings back the earlier of two first', async () => {
	const session = await opened();
	await answer(session, 3);
	await answer(session, 3);
	await session.undo();
	clock.pass({ minutes: -60 });
	await session.undo();
	const after = await opened();
	await after.redo();
	expect(prompt(after)).toBe('It has been bridged at Aust since {{gap}}.');
});

test('a clock that stands before the last answers is told of', async () => {
	const session = await opened();
	await answer(session, 3);
	expect(session.isClockBehind).toBe(false);
	clock.pass({ days: -400 });
	expect((await opened()).isClockBehind).toBe(true);
});

test('of two choices made at once both are kept', async () => {
	const session = await opened();
	await Promise.all([session.choose('buttons', 'four'), session.choose('singleKeys', false)]);
	expect(session.buttons).toBe('four');
	expect(session.singleKeys).toBe(false);
});

test('after the clock went back over midnight, the last answer is still the one to take back', async () => {
	const before = await opened();
	await answer(before, 3);
	clock.pass({ days: -1 });
	await answer(before, 3);
	const after = await opened();
	expect(after.progress).toEqual(before.progress);
	expect(after.progress?.answered).toBe(2);
	clock.pass({ seconds: 1 });
	await after.undo();
	expect(prompt(after)).toBe('It has been bridged at Aust since {{gap}}.');
	expect(after.canRedo).toBe(true);
});

test('four buttons are a choice that the log keeps', async () => {
	const session = await opened();
	expect(session.buttons).toBe('two');
	await session.choose('buttons', 'four');
	expect(session.buttons).toBe('four');
	expect((await opened()).buttons).toBe('four');
});

describe('a set card', () => {
	async function atSet() {
		const session = await opened();
		await answer(session, 4);
		await answer(session, 4);
		if (session.asked?.kind !== 'set') throw new Error('no set');
		return { session, run: session.asked.run };
	}

	test('is learnt four at a time, named, and rated as one answer', async () => {
		const { session, run } = await atSet();
		expect(run.phase).toBe('learn');
		expect(run.total).toBe(4);
		run.start();
		run.type('Severn');
		run.hint();
		run.type('wye');
		run.finish();
		await session.rateSet();
		const rated = reviews().slice(2);
		expect(rated.map((event) => event.kind === 'review' && event.rating)).toEqual([3, 2, 1, 1]);
		expect(new Set(rated.map(({ at }) => at)).size).toBe(1);
		expect(session.asked?.kind).toBe('set');

		clock.pass({ seconds: 1 });
		await session.undo();
		expect(reviews()).toHaveLength(2);
		expect(session.asked?.kind === 'set' && session.asked.run.phase).toBe('name');
	});

	test('comes back after a reload with what was named, and the answers stay hidden', async () => {
		const { run } = await atSet();
		run.start();
		run.type('Severn');
		run.hint();
		const session = await opened();
		if (session.asked?.kind !== 'set') throw new Error('no set');
		const again = session.asked.run;
		expect(again.phase).toBe('name');
		expect(again.named).toBe(1);
		again.type('Wye');
		again.finish();
		await session.rateSet();
		const rated = reviews().slice(2);
		expect(rated.map((event) => event.kind === 'review' && event.rating)).toEqual([3, 2, 1, 1]);
	});

	test('that was given up comes back with what was named when that is taken back', async () => {
		const { session, run } = await atSet();
		run.start();
		run.type('Severn');
		run.finish();
		await session.rateSet();
		clock.pass({ seconds: 1 });
		await session.undo();
		if (session.asked?.kind !== 'set') throw new Error('no set');
		expect(session.asked.run.phase).toBe('name');
		expect(session.asked.run.named).toBe(1);
	});

	test('of which all was named can be answered again when that is taken back', async () => {
		const { session, run } = await atSet();
		run.start();
		for (const name of ['Severn', 'Llyfnant', 'Wye', 'Rheidol', 'Ystwyth']) run.type(name);
		expect(run.isFull).toBe(true);
		run.finish();
		await session.rateSet();
		clock.pass({ seconds: 1 });
		await session.undo();
		if (session.asked?.kind !== 'set') throw new Error('no set');
		const again = session.asked.run;
		expect(again).toMatchObject({ phase: 'name', named: 3, isComplete: false, isFull: false });
		again.hint();
		again.type('Ystwyth');
		again.finish();
		await session.rateSet();
		const rated = reviews().slice(2);
		expect(rated.map((event) => event.kind === 'review' && event.rating)).toEqual([3, 3, 3, 2, 3]);
	});

	test('starts anew when it comes again in its steps', async () => {
		const { session, run } = await atSet();
		run.start();
		run.type('Severn');
		run.finish();
		await session.rateSet();
		clock.pass({ minutes: 12 });
		session.next();
		for (let i = 0; i < 9 && session.asked?.kind === 'card'; i++) await answer(session, 4);
		if (session.asked?.kind !== 'set') throw new Error('no set');
		expect(session.asked.run.named).toBe(0);
	});

	test('a failed write leaves the sheet, to be saved again', async () => {
		const { session, run } = await atSet();
		run.start();
		run.finish();
		store.failures.push(new StoreError({ kind: 'full' }));
		await session.rateSet();
		expect(session.isShown).toBe(false);
		expect(session.asked?.kind === 'set' && session.asked.run).toBe(run);
		await session.rateSet();
		expect(reviews()).toHaveLength(6);
	});
});
