import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '#lib/core/schedule/day.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { horizon, plannedDay, UNPLANNED, workOn } from '#lib/core/schedule/planned-day.ts';

const TODAY = 20_000 as Day;
const items = Array.from({ length: 700 }, (_, i) => `deck/card${String(i)}` as ItemId);

const day = (from: number, to: number) => fc.integer({ min: TODAY + from, max: TODAY + to });
const due = fc
	.record({ item: fc.constantFrom(...items), dueDay: day(-60, 400), lastDay: day(-90, -1) })
	.map((each) => ({ ...each, dueDay: each.dueDay as Day, lastDay: each.lastDay as Day }));
const away = fc
	.tuple(day(-10, 60), fc.integer({ min: 0, max: 30 }))
	.map(([from, length]) => ({ from: from as Day, to: (from + length) as Day }));

test('without plans everything is asked on its day, and what is overdue today', () => {
	fc.assert(
		fc.property(due, (each) => {
			expect(plannedDay(each, TODAY, UNPLANNED)).toBe(Math.max(each.dueDay, TODAY));
		}),
	);
});

describe('an exam', () => {
	test('has nothing due past it but what was answered in the week before, and that is left alone', () => {
		fc.assert(
			fc.property(due, day(0, 120), (each, exam) => {
				const planned = plannedDay(each, TODAY, { ...UNPLANNED, exam: exam as Day });
				if (each.lastDay >= exam - 7) {
					expect(planned).toBe(plannedDay(each, TODAY, UNPLANNED));
					return;
				}
				expect(planned).toBeLessThanOrEqual(exam);
				expect(planned).toBeGreaterThan(each.lastDay);
				expect(planned).toBeGreaterThanOrEqual(TODAY);
			}),
		);
	});

	test('spreads over the week before it what would have come after it', () => {
		const exam = (TODAY + 30) as Day;
		const days = items.map((item) =>
			plannedDay({ item, dueDay: (TODAY + 90) as Day, lastDay: TODAY }, TODAY, {
				...UNPLANNED,
				exam,
			}),
		);
		const counts = Map.groupBy(days, (each) => exam - each);
		expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
		for (const of of counts.values()) expect(of.length).toBeGreaterThan(60);
	});

	test('asks what is well known once in the week before it, and on its own day as on any other', () => {
		const exam = (TODAY + 30) as Day;
		const plan = { ...UNPLANNED, exam };
		for (const item of items) {
			const known = { item, dueDay: (TODAY + 300) as Day, lastDay: (TODAY - 9) as Day };
			const first = plannedDay(known, TODAY, plan);
			const again = { item, dueDay: (first + 300) as Day, lastDay: first };
			expect(plannedDay(again, first, plan)).toBe(first + 300);
			const onTheDay = { item, dueDay: (exam + 300) as Day, lastDay: exam };
			expect(plannedDay(onTheDay, exam, plan)).toBe(exam + 300);
		}
	});

	test('that is over changes nothing', () => {
		const each = { item: items[0]!, dueDay: (TODAY + 9) as Day, lastDay: TODAY };
		expect(plannedDay(each, TODAY, { ...UNPLANNED, exam: (TODAY - 1) as Day })).toBe(TODAY + 9);
	});
});

describe('a break', () => {
	test('has nothing in it', () => {
		fc.assert(
			fc.property(due, away, (each, time) => {
				const planned = plannedDay(each, TODAY, { ...UNPLANNED, away: time });
				expect(planned < time.from || planned > time.to).toBe(true);
				expect(planned).toBeGreaterThanOrEqual(TODAY);
				expect(planned).toBeGreaterThan(each.lastDay);
			}),
		);
	});

	test('is shared out before and after it, what is due early in it rather before', () => {
		const time = { from: (TODAY + 20) as Day, to: (TODAY + 29) as Day };
		const before = (dueDay: number) =>
			items.filter(
				(item) =>
					plannedDay({ item, dueDay: dueDay as Day, lastDay: TODAY }, TODAY, {
						...UNPLANNED,
						away: time,
					}) < time.from,
			).length;
		expect(before(time.from)).toBeGreaterThan(before(TODAY + 25));
		expect(before(TODAY + 25)).toBeGreaterThan(before(time.to));
		expect(before(time.to)).toBeGreaterThan(0);
	});
});

describe('easy days', () => {
	const MONDAY = (TODAY - ((TODAY + 3) % 7)) as Day;

	test('let a share of the work wait', () => {
		const easyDays = [0.5, 1, 1, 1, 1, 1, 1];
		const onMonday = items.filter(
			(item) =>
				plannedDay({ item, dueDay: MONDAY, lastDay: (MONDAY - 9) as Day }, MONDAY, {
					...UNPLANNED,
					easyDays,
				}) === MONDAY,
		).length;
		expect(onMonday / items.length).toBeGreaterThan(0.4);
		expect(onMonday / items.length).toBeLessThan(0.6);
	});

	test('of no work have none, and one who frees every day means no day', () => {
		const free = { ...UNPLANNED, easyDays: [0, 1, 1, 1, 1, 1, 0] };
		for (const item of items) {
			const planned = plannedDay({ item, dueDay: MONDAY, lastDay: TODAY }, MONDAY, free);
			expect(planned).toBe(MONDAY + 1);
		}
		expect(workOn(MONDAY, { ...UNPLANNED, easyDays: [0, 0, 0, 0, 0, 0, 0] })).toBe(1);
	});
});

test('a plan keeps its word: asked on any day until then, it names the same day', () => {
	const plans = fc.record({
		exam: fc.option(day(-5, 60).map((each) => each as Day)),
		away: fc.option(away),
		easyDays: fc.constantFrom(UNPLANNED.easyDays, [0.5, 1, 1, 1, 1, 0, 0.5]),
	});
	fc.assert(
		fc.property(due, plans, fc.nat(), (each, plan, draw) => {
			const planned = plannedDay(each, TODAY, plan);
			const later = (TODAY + (draw % (planned - TODAY + 1))) as Day;
			if (plan.exam !== null && later > plan.exam) return;
			// Whoever is away at his exam cannot have both.
			if (plan.exam !== null && plan.away !== null) return;
			expect(plannedDay(each, later, plan)).toBe(planned);
		}),
		{ numRuns: 2_000 },
	);
});

test('nothing past the horizon is asked today', () => {
	const plans = fc.record({
		exam: fc.option(day(-5, 40).map((each) => each as Day)),
		away: fc.option(away),
		easyDays: fc.constant(UNPLANNED.easyDays),
	});
	fc.assert(
		fc.property(due, plans, (each, plan) => {
			if (plannedDay(each, TODAY, plan) > TODAY) return;
			expect(each.dueDay).toBeLessThanOrEqual(horizon(TODAY, plan));
		}),
		{ numRuns: 2_000 },
	);
});
