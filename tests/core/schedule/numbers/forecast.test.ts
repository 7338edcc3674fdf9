import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '#lib/core/schedule/day.ts';
import type { EventId, LogEvent } from '#lib/core/schedule/event.ts';
import { foldLog } from '#lib/core/schedule/fold.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import type { Load } from '#lib/core/schedule/numbers/forecast.ts';
import { moment, reviewEvent } from '../log.ts';
import { anyLog, ITEMS, numbersOf, TODAY } from './any-log.ts';

const A = ITEMS[0]!;
const learnt = (interval: number, day = 150, id = 'r') =>
	reviewEvent(id, 4, { day, interval, item: A });

function daysWithCards(log: readonly LogEvent[], settings = {}) {
	const { days } = numbersOf(log, { settings }).forecast;
	return days.flatMap(({ day, cards }) => (cards > 0 ? [[day, cards]] : []));
}

const anyControl = fc.record({
	kind: fc.constantFrom('suspend' as const, 'resume' as const),
	item: fc.constantFrom(...ITEMS),
	day: fc.integer({ min: 100, max: TODAY }),
});

test('every item that was met is on one day, later, or kept back', () => {
	const anyControlled = fc.tuple(anyLog, fc.array(anyControl, { maxLength: 4 }));
	fc.assert(
		fc.property(anyControlled, ([log, controls]) => {
			const events: LogEvent[] = [
				...log,
				...controls.map(({ kind, item, day }, i) => ({
					...{ v: 1 as const, kind, item, id: `c${i}` as EventId, ...moment(day) },
				})),
			];
			const { days, later, kept } = numbersOf(events).forecast;
			const sum = (part: keyof Load) =>
				[...days, later, kept].reduce((total, load) => total + load[part], 0);
			const met = ITEMS.filter((item) => foldLog(events).get(item)?.state !== undefined);
			expect(sum('items')).toBe(met.length);
			const cards = new Set(met.map((item) => item.split('/')[1]));
			expect(sum('cards')).toBe(cards.size);
		}),
	);
});

test('is ninety days from today', () => {
	const { days } = numbersOf([]).forecast;
	expect([days[0]?.day, days.at(-1)?.day, days.length]).toEqual([160, 249, 90]);
});

test('a card stands on the day on which it comes back, what is overdue on today', () => {
	expect(daysWithCards([learnt(20)])).toEqual([[170, 1]]);
	expect(daysWithCards([learnt(3)])).toEqual([[160, 1]]);
	expect(numbersOf([learnt(500)]).forecast.later).toEqual({ cards: 1, items: 1 });
});

test('what today has no room for stands on the next day', () => {
	const both = ITEMS.slice(0, 2).map((item, i) =>
		reviewEvent(`r${i}`, 4, { day: 150, interval: 3, item }),
	);
	expect(daysWithCards(both, { reviewsPerDay: 1 })).toEqual([
		[160, 1],
		[161, 1],
	]);
});

test('the members of a set come together, as one card', () => {
	const log = ITEMS.slice(2).map((item, i) =>
		reviewEvent(`r${i}`, 4, { day: 150, interval: 8, item }),
	);
	const { days } = numbersOf(log).forecast;
	const loads = days.filter(({ cards }) => cards > 0);
	expect(loads).toHaveLength(1);
	expect(loads[0]).toMatchObject({ cards: 1, items: 3 });
});

test('a set does not come for members that were never met', () => {
	const log = [reviewEvent('r', 4, { day: 160, interval: 8, item: ITEMS[2]! })];
	expect(daysWithCards(log)[0]?.[0]).toBeGreaterThan(161);
});

test('a buried card waits until it is free, and comes no sooner than it would have', () => {
	const bury = (until: number): LogEvent => ({
		...{ v: 1, kind: 'bury', id: 'b' as EventId, ...moment(159), item: A, until: until as Day },
	});
	expect(daysWithCards([learnt(3), bury(163)])).toEqual([[163, 1]]);
	expect(daysWithCards([learnt(20), bury(163)])).toEqual([[170, 1]]);
});

test('nothing comes in a break that is planned', () => {
	const away = { from: 165, to: 175 };
	const [[day] = []] = daysWithCards([learnt(20)], { away });
	expect(day).toBeDefined();
	expect(day! < 165 || day! > 175).toBe(true);
});

test('cards that are no longer in the deck do not come', () => {
	expect(
		daysWithCards([reviewEvent('r', 4, { day: 150, interval: 20, item: 'deck/old' as ItemId })]),
	).toEqual([]);
});
