import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '#lib/core/schedule/day.ts';
import { fuzzSpan } from '#lib/core/schedule/fsrs.ts';
import { intervalAfter, type Answering } from '#lib/core/schedule/interval.ts';
import { DEFAULT_SETTINGS } from '#lib/core/schedule/settings.ts';
import { ITEM } from './log.ts';

const DAY = 20_000 as Day;
const answering: Answering = { item: ITEM, day: DAY, elapsed: 0, seed: 'seed' };
const memory = (stability: number) => ({ stability, difficulty: 5 });

test('an interval stays within its fuzz range and below the maximum, whatever is planned already', () => {
	const loads = fc.func(fc.integer({ min: 0, max: 99 }));
	const days = fc.integer({ min: 1, max: 40_000 });
	fc.assert(
		fc.property(days, days, fc.string(), loads, (stability, maximumInterval, seed, load) => {
			const settings = { ...DEFAULT_SETTINGS, maximumInterval };
			const interval = intervalAfter(memory(stability), { ...answering, seed, load }, settings);
			const { from, to } = fuzzSpan(Math.min(stability, maximumInterval), 0, maximumInterval);
			expect(interval).toBeGreaterThanOrEqual(Math.min(from, maximumInterval));
			expect(interval).toBeLessThanOrEqual(Math.max(1, Math.min(to, maximumInterval)));
		}),
	);
});

test('of the days that will do, the one with the least to do is taken', () => {
	const { from, to } = fuzzSpan(30, 0, 36_500);
	for (let quiet = from; quiet <= to; quiet++) {
		const load = (day: Day) => (day === DAY + quiet ? 3 : 4);
		expect(intervalAfter(memory(30), { ...answering, load }, DEFAULT_SETTINGS)).toBe(quiet);
	}
});

test('an easy day counts as full the sooner, the easier it is', () => {
	const weekday = (day: number) => (((day + 3) % 7) + 7) % 7;
	const { from } = fuzzSpan(30, 0, 36_500);
	const easyDays = Array.from({ length: 7 }, (_, i) => (weekday(DAY + from) === i ? 0.1 : 1));
	const load = (day: Day) => (day === DAY + from ? 0 : 5);
	const settings = { ...DEFAULT_SETTINGS, easyDays };
	expect(intervalAfter(memory(30), { ...answering, load }, settings)).not.toBe(from);
});

test('a better grade is never asked sooner than a worse one, nor past the maximum', () => {
	const settings = { ...DEFAULT_SETTINGS, maximumInterval: 40 };
	for (const atLeast of [1, 29, 33, 40, 60]) {
		const interval = intervalAfter(memory(30), { ...answering, atLeast }, settings);
		expect(interval).toBeGreaterThanOrEqual(Math.min(atLeast, 40));
		expect(interval).toBeLessThanOrEqual(40);
	}
});
