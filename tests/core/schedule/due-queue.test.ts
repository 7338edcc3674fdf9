import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Card, CardId, FactId, MemberId } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import type { Day } from '#lib/core/schedule/day.ts';
import { dueQueue, type DueQueue } from '#lib/core/schedule/due-queue.ts';
import type { EventId } from '#lib/core/schedule/event.ts';
import type { ItemControl, ItemState } from '#lib/core/schedule/item-state.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { isSetDue, meanRetrievability, nextSetDay } from '#lib/core/schedule/set-due.ts';
import type { QueueInput } from '#lib/core/schedule/placement.ts';
import { queueCards } from '#lib/core/schedule/queue-card.ts';
import type { Task } from '#lib/core/schedule/task.ts';
import { DEFAULT_SETTINGS } from '#lib/core/schedule/settings.ts';
import { moment } from './log.ts';

const TODAY = 100;
const NOON = moment(TODAY).at;
const MINUTE = 60_000;

function card(id: string, fact = id): Card {
	return {
		...{ id: id as CardId, kind: 'basic', prompt: id, answer: id, accepted: [], citation: null },
		fact: fact as FactId,
	};
}

function setCard(id: string, groups: readonly string[]): Card {
	const members = groups.map((group, i) => ({
		...{ id: String(i) as MemberId, label: String(i), accepted: [], group },
	}));
	return {
		...{ id: id as CardId, kind: 'set', prompt: id, accepted: [], citation: null, members },
		fact: id as FactId,
	};
}

const item = (id: string) => `deck/${id}` as ItemId;

function state(id: string, rest: Partial<ItemState> = {}): ItemState {
	return {
		...{ item: item(id), phase: 'review', stability: 10, difficulty: 5, step: null, dueAt: null },
		...{
			lastDay: 90 as Day,
			lastAt: moment(90).at,
			dueDay: TODAY as Day,
			introducedDay: 80 as Day,
		},
		...{ reviews: 3, lapses: 0, lastReview: 'r' as EventId },
		...rest,
	};
}

const inStep = (id: string, minutes: number, rest: Partial<ItemState> = {}): ItemState =>
	state(id, {
		...{ phase: 'learning', step: 1, dueAt: NOON + minutes * MINUTE, lastDay: TODAY as Day },
		...{ lastAt: NOON - 5 * MINUTE, introducedDay: TODAY as Day },
		...rest,
	});

interface Given {
	readonly cards: readonly Card[];
	readonly states?: readonly ItemState[];
	readonly controls?: Readonly<Record<string, ItemControl>>;
	readonly settings?: Partial<QueueInput['settings']>;
	readonly day?: number;
}

function queue({ cards, states = [], controls = {}, settings, day = TODAY }: Given): DueQueue {
	return dueQueue({
		cards: queueCards({ id: 'deck' as DeckId, cards }),
		states: new Map(states.map((one) => [one.item, one])),
		controls: new Map(Object.entries(controls).map(([id, control]) => [item(id), control])),
		now: moment(day),
		settings: { ...DEFAULT_SETTINGS, ...settings },
	});
}

const shown = (tasks: readonly Task[]) => tasks.map(({ card, why }) => `${card} ${why}`);
const many = (n: number, prefix = 'c') =>
	Array.from({ length: n }, (_, i) => `${prefix}${String(i)}`);

describe('the order', () => {
	test('is steps that have ended, then reviews with new cards spread among them', () => {
		const due = many(6);
		const cards = [...many(2, 'n'), ...due, 's1', 's2', 's3'].map((id) => card(id));
		const yesterday = { lastDay: 99 as Day, introducedDay: 99 as Day };
		const steps = [-1, -3, 4].map((end, i) => inStep(`s${String(i + 1)}`, end, yesterday));
		const { tasks, counts, nextStepAt } = queue({
			cards,
			states: [...due.map((id) => state(id)), ...steps],
		});
		const why = tasks.map((task) => task.why).join(' ');
		expect(shown(tasks.slice(0, 2))).toEqual(['s2 step', 's1 step']);
		expect(why).toBe('step step review review new review review review new review');
		expect(counts).toEqual({ due: 9, fresh: 2, step: 0 });
		expect(nextStepAt).toBe(NOON + 4 * MINUTE);
	});

	test('of reviews changes from day to day, but not within one', () => {
		const ids = many(12);
		const states = ids.map((id) => state(id));
		const cards = ids.map((id) => card(id));
		const order = shown(queue({ cards, states }).tasks);
		expect(shown(queue({ cards: [...cards].reverse(), states }).tasks)).toEqual(order);
		expect(shown(queue({ cards, states, day: TODAY + 1 }).tasks)).not.toEqual(order);
		expect([...order].sort()).toEqual(ids.map((id) => `${id} review`).sort());
	});

	test('stays when it is asked for again after an answer', () => {
		const due = many(9);
		const cards = [...due, ...many(6, 'n')].map((id) => card(id));
		let states = due.map((id) => state(id));
		const planned = shown(queue({ cards, states }).tasks);
		const asked: string[] = [];
		for (let i = 0; i < 15; i++) {
			const [task] = queue({ cards, states }).tasks;
			if (task?.kind !== 'card') throw new Error('a card is left');
			asked.push(...shown([task]));
			const before = states.find(({ item }) => item === task.item);
			const done = state(task.card, {
				...{ lastDay: TODAY as Day, dueDay: (TODAY + 20) as Day },
				introducedDay: before?.introducedDay ?? (TODAY as Day),
			});
			states = [...states.filter(({ item }) => item !== task.item), done];
		}
		expect(asked).toEqual(planned);
	});

	test('in a backlog is the best known first, with new cards waiting', () => {
		const states = [5, 40, 2, 90].map((stability, i) => state(`c${String(i)}`, { stability }));
		const cards = [card('n'), ...states.map(({ item }) => card(item.slice(5)))];
		const result = queue({ cards, states, settings: { reviewsPerDay: 3 } });
		expect(shown(result.tasks)).toEqual(['c3 review', 'c1 review', 'c0 review']);
		expect(result.nextDay).toBe(TODAY + 1);
	});

	test('brings running steps early only when nothing else is left', () => {
		const states = [inStep('a', 15), inStep('b', 8), inStep('c', 21)];
		const cards = ['a', 'b', 'c'].map((id) => card(id));
		const alone = queue({ cards, states });
		expect(shown(alone.tasks)).toEqual(['b step', 'a step']);
		expect(alone.nextStepAt).toBe(NOON + 21 * MINUTE);
		const withNew = queue({ cards: [...cards, card('n')], states });
		expect(shown(withNew.tasks)).toEqual(['n new']);
		expect(withNew.nextStepAt).toBe(NOON + 8 * MINUTE);
	});
});

describe('the card that was answered last', () => {
	const justNow = { lastAt: NOON - 1000 };

	test('waits for another one that is in steps too, though its own ends sooner', () => {
		const states = [inStep('a', 1, justNow), inStep('b', 8), inStep('c', 15)];
		const cards = ['a', 'b', 'c'].map((id) => card(id));
		expect(shown(queue({ cards, states }).tasks)).toEqual(['b step', 'c step', 'a step']);
	});

	test('waits also where its step has ended while the answer was read', () => {
		const states = [inStep('a', -1, justNow), inStep('b', 8)];
		const cards = ['a', 'b'].map((id) => card(id));
		expect(shown(queue({ cards, states }).tasks)).toEqual(['b step', 'a step']);
		const withNew = queue({ cards: [...cards, card('n')], states });
		expect(shown(withNew.tasks)).toEqual(['n new', 'a step']);
	});

	test('comes again at once when it is the only one', () => {
		const states = [inStep('a', 1, justNow)];
		expect(shown(queue({ cards: [card('a')], states }).tasks)).toEqual(['a step']);
	});

	test('never comes twice running while another is there, however often it is missed', () => {
		let now = NOON;
		let states = ['a', 'b', 'c'].map((id) => inStep(id, 10));
		const asked: string[] = [];
		for (let i = 0; i < 12; i++) {
			now += 5000;
			const [task] = dueQueue({
				cards: queueCards({
					id: 'deck' as DeckId,
					cards: ['a', 'b', 'c'].map((id) => card(id)),
				}),
				states: new Map(states.map((one) => [one.item, one])),
				controls: new Map(),
				now: { ...moment(TODAY), at: now },
				settings: DEFAULT_SETTINGS,
			}).tasks;
			if (task?.kind !== 'card') throw new Error('a card is left');
			asked.push(task.card);
			const missed = inStep(task.card, 0, { step: 0, lastAt: now, dueAt: now + MINUTE });
			states = [...states.filter(({ item }) => item !== task.item), missed];
		}
		expect(asked.filter((id, i) => id === asked[i - 1])).toEqual([]);
		expect(new Set(asked)).toEqual(new Set(['a', 'b', 'c']));
	});
});

describe('the day’s limits', () => {
	test('count what was done today', () => {
		const done = [
			state('d', { lastDay: TODAY as Day, introducedDay: TODAY as Day, dueDay: 110 as Day }),
			state('e', { lastDay: TODAY as Day, dueDay: 110 as Day }),
		];
		const cards = [...many(12), 'd', 'e'].map((id) => card(id));
		expect(queue({ cards, states: done, settings: { newPerDay: 4 } }).counts.fresh).toBe(3);
		const due = state('f');
		const blocked = queue({
			cards: [card('d'), card('e'), card('f')],
			states: [...done, due],
			settings: { reviewsPerDay: 1 },
		});
		expect(blocked).toMatchObject({ tasks: [], nextDay: TODAY + 1 });
	});

	test('let new cards in by the order of the deck', () => {
		const { tasks, nextDay } = queue({ cards: many(30).map((id) => card(id)) });
		expect(tasks.map(({ card }) => card)).toEqual(many(10));
		expect(nextDay).toBe(TODAY + 1);
	});
});

test('new cards that no day lets in are not said to come tomorrow', () => {
	const settings = { newPerDay: 0 };
	const cards = [card('n'), card('r')];
	const states = [state('r', { dueDay: 107 as Day })];
	expect(queue({ cards, states, settings }).nextDay).toBe(107);
	expect(queue({ cards: [card('n')], settings }).nextDay).toBeNull();
	const set = setCard('s', ['x', 'y']);
	const half = [state('s/0', { lastDay: TODAY as Day, stability: 50 })];
	expect(queue({ cards: [set], states: half, settings }).nextDay).toBeGreaterThan(TODAY + 1);
	const due = queue({ cards, states: [state('r')], settings: { newPerDay: 0, reviewsPerDay: 0 } });
	expect(due.nextDay).toBe(TODAY + 1);
});

describe('cards of one fact', () => {
	test('are asked on different days, a review before a new one', () => {
		const cards = [card('a', 'f'), card('b', 'f'), card('c', 'g')];
		expect(shown(queue({ cards }).tasks)).toEqual(['a new', 'c new']);
		expect(queue({ cards }).nextDay).toBe(TODAY + 1);
		const later = queue({ cards, states: [state('b')] });
		expect(shown(later.tasks).sort()).toEqual(['b review', 'c new']);
		const asked = state('b', { lastDay: TODAY as Day, dueDay: 120 as Day });
		expect(shown(queue({ cards, states: [asked] }).tasks)).toEqual(['c new']);
	});

	test('wait while one of them is in steps', () => {
		const started = inStep('a', -1, { lastDay: 99 as Day });
		expect(
			shown(queue({ cards: [card('a', 'f'), card('b', 'f')], states: [started] }).tasks),
		).toEqual(['a step']);
	});
});

describe('what is kept back', () => {
	test('is what is suspended or buried until a later day', () => {
		const cards = [card('a'), card('b'), card('c')];
		const controls = {
			a: { suspended: true, buriedUntil: null },
			b: { suspended: false, buriedUntil: 103 as Day },
			c: { suspended: false, buriedUntil: TODAY as Day },
		};
		const result = queue({ cards, states: [state('a')], controls });
		expect(shown(result.tasks)).toEqual(['c new']);
		expect(queue({ cards: cards.slice(0, 2), controls }).nextDay).toBe(103);
		expect(queue({ cards: cards.slice(0, 1), controls }).nextDay).toBeNull();
	});
});

describe('a set', () => {
	const nine = setCard('s', ['x', 'y', 'x', 'y', 'x', 'y', 'x', 'y', 'x']);
	const setTask = (result: DueQueue) => {
		const [task] = result.tasks;
		if (task?.kind !== 'set') throw new Error('a set is asked');
		const names = (items: readonly ItemId[]) =>
			items.map((one) => one.slice('deck/s/'.length)).join('');
		return { why: task.why, asked: names(task.asked), fresh: names(task.fresh) };
	};
	const members = (ids: string, rest: Partial<ItemState> = {}) =>
		Array.from(ids, (id) => state(`s/${id}`, rest));

	test('introduces four members a day, group by group, as one card', () => {
		const result = queue({ cards: [nine] });
		expect(setTask(result)).toEqual({ why: 'new', asked: '', fresh: '0246' });
		expect(result.counts).toEqual({ due: 0, fresh: 1, step: 0 });
		const met = members('0246', { lastDay: TODAY as Day, introducedDay: TODAY as Day });
		expect(queue({ cards: [nine], states: met })).toMatchObject({ tasks: [], nextDay: TODAY + 1 });
		const next = queue({
			cards: [nine],
			states: members('0246', { lastDay: 99 as Day, stability: 50 }),
		});
		expect(setTask(next)).toEqual({ why: 'new', asked: '', fresh: '8135' });
	});

	test('is asked for its members in steps together, when the last of them ends', () => {
		const states = ['0', '2'].map((id, i) => inStep(`s/${id}`, i === 0 ? -5 : 3));
		const waiting = queue({ cards: [nine, card('n')], states });
		expect(shown(waiting.tasks)).toEqual(['n new']);
		expect(waiting.nextStepAt).toBe(NOON + 3 * MINUTE);
		expect(setTask(queue({ cards: [nine], states }))).toEqual({
			why: 'step',
			asked: '02',
			fresh: '',
		});
	});

	test('is due when the mean over its members has fallen, not when one has', () => {
		const fading = members('0', { stability: 3, dueDay: 93 as Day });
		const firm = members('2468', { stability: 80 });
		expect(
			queue({ cards: [nine], states: [...fading, ...firm], settings: { newPerDay: 0 } }).tasks,
		).toEqual([]);
		const weak = [...fading, ...members('2468', { stability: 9 })];
		const result = queue({ cards: [nine], states: weak });
		expect(setTask(result)).toEqual({ why: 'review', asked: '02468', fresh: '1357' });
		expect(result.counts.due).toBe(1);
		const without = queue({ cards: [nine], states: weak, settings: { newPerDay: 0 } });
		expect(setTask(without).fresh).toBe('');
	});

	test('leaves out a member that is suspended', () => {
		const controls = { 's/0': { suspended: true, buriedUntil: null } };
		expect(setTask(queue({ cards: [nine], controls })).fresh).toBe('2468');
	});

	test('comes due on the first day on which the mean is below what is wished', () => {
		const memberStates = fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 9 });
		fc.assert(
			fc.property(memberStates, (stabilities) => {
				const met = stabilities.map((stability, i) =>
					state(`s/${String(i)}`, { stability, lastDay: TODAY as Day }),
				);
				const day = nextSetDay(met, TODAY as Day, DEFAULT_SETTINGS);
				expect(isSetDue(met, day, DEFAULT_SETTINGS)).toBe(true);
				if (day > TODAY + 1) expect(isSetDue(met, day - 1, DEFAULT_SETTINGS)).toBe(false);
				expect(meanRetrievability(met, TODAY, DEFAULT_SETTINGS)).toBe(1);
			}),
		);
	});
});

test('a clock that went back never makes a step wait longer than it was to last', () => {
	const states = [inStep('a', 70, { lastAt: NOON + 60 * MINUTE })];
	const { tasks } = queue({ cards: [card('a')], states });
	expect(shown(tasks)).toEqual(['a step']);
});

test('what was done before the clock went back over midnight still counts against the day’s limits', () => {
	const cards = many(30).map((id) => card(id));
	const tomorrow = { lastDay: (TODAY + 1) as Day, introducedDay: (TODAY + 1) as Day };
	const done = many(7).map((id) => state(id, { ...tomorrow, dueDay: 110 as Day }));
	expect(queue({ cards, states: done }).counts.fresh).toBe(3);
	const set = setCard('s', ['x', 'x', 'x', 'x', 'x', 'x']);
	const met = ['0', '1', '2', '3'].map((id) => state(`s/${id}`, { ...tomorrow, stability: 50 }));
	expect(queue({ cards: [set], states: met }).tasks).toEqual([]);
});

test('an empty deck has nothing to ask, and never will', () => {
	expect(queue({ cards: [] })).toEqual({
		...{ tasks: [], counts: { due: 0, fresh: 0, step: 0 }, freshRoom: 10 },
		...{ nextStepAt: null, nextDay: null },
	});
});
