import { beforeEach, describe, expect, test } from 'vitest';
import type { CardId, MemberId, PlainCard, SetCard } from '#lib/core/cards/card.ts';
import type { EditableField } from '#lib/core/schedule/editable.ts';
import type { EventId, LogEvent, Rating } from '#lib/core/schedule/event.ts';
import { itemId, standing, type Day, type ItemId } from '#lib/core/schedule/index.ts';
import type { CardActions } from '#lib/state/card-actions.ts';
import { StudySession } from '#lib/state/study-session.svelte.ts';
import { StoreError } from '#lib/storage/store.ts';
import { countingIds, RIVERS, RIVERS_ID, RIVERS_SUMMARY, TestClock } from './fixture.ts';
import { MemoryStore } from './memory-store.ts';

const LENGTH = 'length' as CardId;
const FIVE = 'five' as CardId;
const [WYE, SEVERN] = ['wye', 'severn'].map((id) => `label/${id as MemberId}` as const) as [
	EditableField,
	EditableField,
];
const QUESTION = 'How long is the Severn?';
const NEXT = 'It has been bridged at Aust since {{gap}}.';

let store: MemoryStore;
let clock: TestClock;
let ids: ReturnType<typeof countingIds>;

beforeEach(() => {
	store = new MemoryStore();
	clock = new TestClock();
	ids = countingIds();
});

async function opened() {
	const kept = new Map<string, unknown>();
	const session = new StudySession({
		bundled: {
			list: () => Promise.resolve([RIVERS_SUMMARY]),
			fetch: () => Promise.resolve(RIVERS),
		},
		shelves: { open: () => Promise.resolve(store), existing: () => Promise.resolve(store) },
		clock: clock.now,
		ids,
		otherTabs: { tell: () => undefined },
		tabMemory: {
			read: (key: string) => kept.get(key),
			write: (key: string, value: unknown) => void kept.set(key, value),
		},
	});
	await session.load(RIVERS_ID);
	return session;
}

async function acting(session: StudySession): Promise<CardActions> {
	const actions = await session.actions();
	if (actions === null) throw new Error('no deck');
	return actions;
}

const prompt = (session: StudySession) => session.asked?.card.prompt;
const stands = (kind: LogEvent['kind']) => standing(store.events).filter((e) => e.kind === kind);

async function answer(session: StudySession, rating: Rating) {
	clock.pass({ seconds: 5 });
	session.show();
	await session.rate(rating);
}

async function undo(session: StudySession) {
	clock.pass({ seconds: 1 });
	await session.undo();
}

const full = new StoreError({ kind: 'full' });

describe.each([
	['suspending', (actions: CardActions) => actions.suspend(LENGTH), 'suspend'],
	['burying', (actions: CardActions) => actions.bury(LENGTH), 'bury'],
] as const)('%s the card on the desk', (_name, put, kind) => {
	test('makes room at once, before it is stored', async () => {
		const session = await opened();
		const gate = Promise.withResolvers<undefined>();
		store.gate = gate.promise;
		const settled = put(await acting(session));
		expect(prompt(session)).toBe(NEXT);
		expect(session.canUndo).toBe(false);
		gate.resolve(undefined);
		expect(await settled).toBe(true);
		expect(stands(kind)).toHaveLength(1);
		expect(session.progress?.cards).toBe(4);
		expect(session.word).toEqual({ kind: 'done', what: kind });
		await answer(session, 4);
		expect(session.word).toBeNull();
	});

	test('that cannot be stored brings the leaf back as it lay, and says so', async () => {
		const session = await opened();
		session.show();
		store.failures.push(full);
		expect(await put(await acting(session))).toBe(false);
		expect(prompt(session)).toBe(QUESTION);
		expect(session.isShown).toBe(true);
		expect(session.word).toEqual({ kind: 'unsaved', what: 'change', problem: { kind: 'full' } });
		expect((await acting(session)).aside).toEqual([]);
		await session.rate(3);
		expect(stands('review')).toHaveLength(1);
	});

	test('is undone and done again', async () => {
		const session = await opened();
		await put(await acting(session));
		await undo(session);
		expect(prompt(session)).toBe(QUESTION);
		expect(session.word).toEqual({ kind: 'undone', what: kind });
		expect(stands(kind)).toEqual([]);
		clock.pass({ seconds: 1 });
		await session.redo();
		expect(prompt(session)).toBe(NEXT);
		expect(stands(kind)).toHaveLength(1);
	});

	test('holds after a reload, and is listed until it is brought back', async () => {
		await put(await acting(await opened()));
		const session = await opened();
		expect(prompt(session)).toBe(NEXT);
		const actions = await acting(session);
		const [aside] = actions.aside;
		expect(aside).toMatchObject({ id: LENGTH, prompt: QUESTION });
		expect(aside?.kept[0]?.inDays).toBe(kind === 'bury' ? 1 : null);
		await actions.resume(aside?.kept.flatMap(({ items }) => items) ?? []);
		expect(actions.aside).toEqual([]);
		expect(prompt(await opened())).toBe(QUESTION);
	});
});

test('all cards that are set aside come back at once, and go again by one undo', async () => {
	const session = await opened();
	const actions = await acting(session);
	for (const { id } of RIVERS.cards) {
		expect(actions.isAllAside).toBe(false);
		clock.pass({ seconds: 1 });
		await actions.suspend(id);
	}
	expect(session.status).toBe('finished');
	expect(actions.isAllAside).toBe(true);
	clock.pass({ seconds: 1 });
	const kept = actions.aside.flatMap(({ kept }) => kept.flatMap(({ items }) => items));
	expect(await actions.resume(kept)).toBe(true);
	expect(prompt(session)).toBe(QUESTION);
	expect(session.word).toEqual({ kind: 'done', what: 'resume' });
	expect(actions.aside).toEqual([]);
	await undo(session);
	expect(actions.aside.map(({ id }) => id)).toEqual(RIVERS.cards.map(({ id }) => id));
	await undo(session);
	expect(actions.aside).toHaveLength(RIVERS.cards.length - 1);
});

test('what is buried today is asked tomorrow, what is suspended is not', async () => {
	const actions = await acting(await opened());
	await actions.bury(LENGTH);
	await actions.suspend('bridge' as CardId);
	clock.pass({ days: 1 });
	const session = await opened();
	expect(prompt(session)).toBe(QUESTION);
	await answer(session, 4);
	expect(prompt(session)).not.toBe(NEXT);
});

test('a set is set aside whole, or only some of its members', async () => {
	const actions = await acting(await opened());
	const [wye, usk] = ['wye', 'rheidol'].map((id) => itemId(RIVERS_ID, FIVE, id as MemberId));
	await actions.suspend(
		FIVE,
		[wye, usk].filter((item) => item !== undefined),
	);
	expect(actions.aside[0]?.kept.map(({ label }) => label)).toEqual(['Wye', 'Rheidol']);
	clock.pass({ seconds: 1 });
	await actions.suspend(FIVE);
	expect(actions.aside[0]?.kept).toMatchObject([{ label: undefined, inDays: null }]);
	const session = await opened();
	for (let i = 0; i < 9 && session.asked !== null; i++) await answer(session, 4);
	expect(session.status).toBe('finished');
});

test('what was suspended by a clock that was ahead can be brought back', async () => {
	clock.pass({ days: 30 });
	const ahead = await acting(await opened());
	await ahead.suspend(LENGTH);
	clock.pass({ days: -30 });
	const session = await opened();
	const actions = await acting(session);
	await actions.resume([itemId(RIVERS_ID, LENGTH)]);
	expect(actions.aside).toEqual([]);
	expect(prompt(await opened())).toBe(QUESTION);
});

test('a card that was suspended in another tab makes room here', async () => {
	const here = await opened();
	const there = await acting(await opened());
	await there.suspend(LENGTH);
	await here.catchUp();
	expect(prompt(here)).toBe(NEXT);
});

test('the last card that is suspended ends the session, and its undo goes on with it', async () => {
	const session = await opened();
	const actions = await acting(session);
	for (const { id } of RIVERS.cards) await actions.suspend(id);
	expect(session.status).toBe('finished');
	await undo(session);
	expect(session.status).toBe('studying');
});

describe('starting over with a card', () => {
	test('makes it new; its answers stay in the log, and undo brings its memory back', async () => {
		const session = await opened();
		await answer(session, 4);
		const actions = await acting(session);
		expect(actions.isMet(LENGTH)).toBe(true);
		const before = await actions.report(LENGTH);
		await actions.reset(LENGTH);
		expect(actions.isMet(LENGTH)).toBe(false);
		expect(stands('review')).toHaveLength(1);
		expect((await actions.report(LENGTH))?.past.map(({ kind }) => kind)).toEqual([
			...['reset', 'answer'],
		]);
		await undo(session);
		expect(session.word).toEqual({ kind: 'undone', what: 'reset' });
		expect(await actions.report(LENGTH)).toEqual(before);
	});

	test('that cannot be stored leaves its memory as it was', async () => {
		const session = await opened();
		await answer(session, 4);
		const actions = await acting(session);
		store.failures.push(full);
		await actions.reset(LENGTH);
		expect(actions.isMet(LENGTH)).toBe(true);
	});

	test('takes a set with all its members', async () => {
		const session = await opened();
		await answer(session, 4);
		await answer(session, 4);
		if (session.asked?.kind !== 'set') throw new Error('no set');
		session.asked.run.start();
		session.asked.run.finish();
		await session.rateSet();
		const actions = await acting(session);
		await actions.reset(FIVE);
		expect(stands('reset')).toHaveLength(4);
		expect(actions.isMet(FIVE)).toBe(false);
		await undo(session);
		expect(stands('reset')).toEqual([]);
	});
});

describe('rewording a card', () => {
	const WORDS = new Map([
		['prompt', 'How far does the Severn run?'],
		['answer', '220 miles'],
	] as const);

	test('writes its leaf anew where it lies, and keeps its history', async () => {
		const session = await opened();
		await answer(session, 1);
		clock.pass({ minutes: 2 });
		await answer(session, 4);
		expect(prompt(session)).toBe(QUESTION);
		session.show();
		const { leaf } = session;
		expect(await (await acting(session)).edit(LENGTH, WORDS)).toBe(true);
		expect(prompt(session)).toBe('How far does the Severn run?');
		expect([session.leaf, session.isShown]).toEqual([leaf, true]);
		expect(session.wording).toBe('unproved');
		await session.rate(3);
		const rated = stands('review').filter((e) => e.kind === 'review' && e.item.endsWith('length'));
		expect(rated).toHaveLength(2);
	});

	test('takes down what the deck says, and holds after a reload', async () => {
		await (await acting(await opened())).edit(LENGTH, WORDS);
		expect(stands('edit')).toMatchObject([
			{ field: 'prompt', value: 'How far does the Severn run?', over: QUESTION },
			{ field: 'answer', value: '220 miles', over: '354 kilometres' },
		]);
		const session = await opened();
		expect(prompt(session)).toBe('How far does the Severn run?');
		expect(session.asked?.card.id).toBe(LENGTH);
		expect(store.decks.get(RIVERS_ID)).toEqual(RIVERS);
	});

	test('is undone as one change', async () => {
		const session = await opened();
		await (await acting(session)).edit(LENGTH, WORDS);
		await undo(session);
		expect(session.word).toEqual({ kind: 'undone', what: 'edit' });
		expect(session.asked?.card).toEqual(RIVERS.cards[0]);
		expect(session.wording).toBeNull();
		clock.pass({ seconds: 1 });
		await session.redo();
		expect((session.asked?.card as PlainCard).answer).toBe('220 miles');
	});

	test('back to what the deck says is no edit any more; all of it goes back at once', async () => {
		const actions = await acting(await opened());
		await actions.edit(LENGTH, WORDS);
		clock.pass({ seconds: 1 });
		await actions.edit(LENGTH, new Map([['answer', '354 kilometres']]));
		expect(actions.laid(LENGTH)?.edited).toEqual(['prompt']);
		await actions.restore(LENGTH);
		expect(actions.laid(LENGTH)?.card).toEqual(RIVERS.cards[0]);
		expect(actions.aside).toEqual([]);
	});

	test('that changes nothing stores nothing', async () => {
		const actions = await acting(await opened());
		expect(await actions.edit(LENGTH, new Map([['prompt', QUESTION]]))).toBe(true);
		expect(store.events).toEqual([]);
	});

	test('that cannot be stored changes nothing', async () => {
		const session = await opened();
		store.failures.push(full);
		expect(await (await acting(session)).edit(LENGTH, WORDS)).toBe(false);
		expect(prompt(session)).toBe(QUESTION);
		expect(session.word).toMatchObject({ kind: 'unsaved', what: 'change' });
	});

	test('says beforehand in which field a card would make no sense', async () => {
		const actions = await acting(await opened());
		expect(actions.faults(LENGTH, new Map([['answer', ' ']]))).toEqual([
			{ field: 'answer', fault: 'empty' },
		]);
		const twins = new Map([
			[WYE, 'Usk'],
			[SEVERN, 'usk'],
		]);
		expect(actions.faults(FIVE, twins)).toHaveLength(2);
		expect(actions.faults(LENGTH, WORDS)).toEqual([]);
	});

	test('of a member that is being named keeps what was named', async () => {
		const session = await opened();
		await answer(session, 4);
		await answer(session, 4);
		if (session.asked?.kind !== 'set') throw new Error('no set');
		session.asked.run.start();
		session.asked.run.type('Severn');
		await (await acting(session)).edit(FIVE, new Map([[WYE, 'Gwy']]));
		expect(session.asked.card.members[1]?.label).toBe('Gwy');
		expect(session.asked.run.named).toBe(1);
		session.asked.run.type('Gwy');
		expect(session.asked.run.named).toBe(2);
	});

	test('in another tab is seen here', async () => {
		const here = await opened();
		await (await acting(await opened())).edit(LENGTH, WORDS);
		await here.catchUp();
		expect(prompt(here)).toBe('How far does the Severn run?');
	});
});

describe('a flag', () => {
	test('is kept with its reasons, taken back, and undone', async () => {
		const session = await opened();
		const actions = await acting(session);
		await actions.flag(LENGTH, { reasons: ['answer'], words: 'It is longer.' });
		expect(actions.aside).toMatchObject([{ id: LENGTH, isFlagged: true }]);
		expect((await acting(await opened())).laid(LENGTH)?.flag).toEqual({
			...{ reasons: ['answer'], words: 'It is longer.' },
		});
		clock.pass({ seconds: 1 });
		await actions.flag(LENGTH, null);
		expect(actions.aside).toEqual([]);
		await undo(session);
		expect(session.word).toEqual({ kind: 'undone', what: 'flag' });
		expect(actions.laid(LENGTH)?.flag?.reasons).toEqual(['answer']);
		expect(prompt(session)).toBe(QUESTION);
	});
});

/** Reviews of the days before: learnt, then forgotten as often as that. */
function forgotten(item: ItemId, times: number): LogEvent[] {
	const start = clock.now();
	return [3 as const, ...Array.from({ length: times }, () => 1 as const)].map((rating, i) => {
		const back = times + 1 - i;
		const previous = i === 0 ? null : (`${item.slice(-4)}${String(i - 1)}` as EventId);
		return {
			...{ v: 1, kind: 'review', id: `${item.slice(-4)}${String(i)}` as EventId, item, rating },
			...{ at: start.at - back * 86_400_000, offset: 0, day: (start.day - back) as Day },
			...{ ms: 1, source: 'study', previous, params: 'fsrs6', interval: 1, step: null },
		};
	});
}

describe('a leech', () => {
	const ITEM = itemId(RIVERS_ID, LENGTH);

	async function asking(lapses: number) {
		store.events.push(...forgotten(ITEM, lapses));
		const session = await opened();
		await (await acting(session)).bury(FIVE);
		for (let i = 0; i < 9 && prompt(session) !== QUESTION; i++) await answer(session, 4);
		return session;
	}

	test('is offered at its eighth lapse, once it is stored, until it is waved off', async () => {
		const session = await asking(7);
		const gate = Promise.withResolvers<undefined>();
		store.gate = gate.promise;
		const settled = answer(session, 1);
		expect(session.leech).toBeNull();
		gate.resolve(undefined);
		await settled;
		expect(session.leech).toEqual({ card: LENGTH, items: [ITEM] });
		session.waveOff();
		expect(session.leech).toBeNull();
	});

	test('is none at the seventh or the ninth, nor when it was known', async () => {
		const session = await asking(6);
		await answer(session, 1);
		expect(session.leech).toBeNull();
		store.events.length = 0;
		const ninth = await asking(8);
		await answer(ninth, 1);
		expect(ninth.leech).toBeNull();
		store.events.length = 0;
		const known = await asking(7);
		await answer(known, 3);
		expect(known.leech).toBeNull();
	});

	test('whose answer is taken back, or was not stored, is none', async () => {
		const session = await asking(7);
		store.failures.push(full);
		await answer(session, 1);
		expect(session.leech).toBeNull();
		await session.rate(1);
		expect(session.leech).not.toBeNull();
		await undo(session);
		expect(session.leech).toBeNull();
	});
});

test('the members of a set that slip away are named beside it', async () => {
	const member = (RIVERS.cards[2] as SetCard).members[1];
	store.events.push(...forgotten(itemId(RIVERS_ID, FIVE, member?.id), 3));
	const session = await opened();
	expect(session.slipping).toEqual([]);
	for (let i = 0; i < 9 && session.asked?.kind !== 'set'; i++) await answer(session, 4);
	expect(session.slipping).toEqual(['Wye']);
});

describe('a wording that gives its answer away', () => {
	const gives = new Map<EditableField, string>([
		['prompt', 'Is the Severn 354 KILOMETRES long?'],
		['answer', '354 kilometres'],
	]);

	test('is refused, whole words alike', async () => {
		const actions = await acting(await opened());
		expect(actions.faults(LENGTH, gives)).toEqual([{ field: 'prompt', fault: 'given-away' }]);
		const other = new Map<EditableField, string>([['prompt', 'Is it 1354 kilometresful long?']]);
		expect(actions.faults(LENGTH, other)).toEqual([]);
		const choice = new Map<EditableField, string>([
			['prompt', 'Is it 354 kilometres or 220 kilometres long?'],
		]);
		expect(actions.faults(LENGTH, choice)).toEqual([]);
	});

	test('may, where a person wrote the card by hand', async () => {
		const cards = RIVERS.cards.map((card) =>
			card.id === LENGTH ? { ...card, citation: null } : card,
		);
		store.decks.set(RIVERS_ID, { ...RIVERS, cards });
		const actions = await acting(await opened());
		expect(actions.faults(LENGTH, gives)).toEqual([]);
	});

	test('may, where the deck’s own card does', async () => {
		const cards = RIVERS.cards.map((card) =>
			card.id === LENGTH ? { ...card, prompt: 'Why 354 kilometres?' } : card,
		);
		store.decks.set(RIVERS_ID, { ...RIVERS, cards });
		const actions = await acting(await opened());
		expect(actions.faults(LENGTH, gives)).toEqual([]);
	});
});

describe('a wording that is not saved', () => {
	const draft = new Map<EditableField, string>([['prompt', 'How long is']]);

	test('is kept for its card until it is dropped', async () => {
		const session = await opened();
		(await acting(session)).drafts.keep(LENGTH, draft);
		const { drafts } = await acting(session);
		expect(drafts.of(LENGTH)).toEqual(draft);
		expect(drafts.of(FIVE)).toBeUndefined();
		drafts.drop(LENGTH);
		expect(drafts.of(LENGTH)).toBeUndefined();
	});

	test('is no draft any more once it is stored, and stays one where that fails', async () => {
		const actions = await acting(await opened());
		actions.drafts.keep(LENGTH, draft);
		store.failures.push(full);
		const wording = new Map<EditableField, string>([['prompt', 'How long is it?']]);
		expect(await actions.edit(LENGTH, wording)).toBe(false);
		expect(actions.drafts.of(LENGTH)).toEqual(draft);
		expect(await actions.edit(LENGTH, wording)).toBe(true);
		expect(actions.drafts.of(LENGTH)).toBeUndefined();
	});
});
