import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { EventId, LogEvent } from '#lib/core/schedule/event.ts';
import { foldLog } from '#lib/core/schedule/fold.ts';
import { fsrsOf } from '#lib/core/schedule/fsrs.ts';
import { DEFAULT_PARAMS } from '#lib/core/schedule/weights.ts';
import { moment, reviewEvent } from '../log.ts';
import { anyLog, ITEMS, numbersOf, TODAY } from './any-log.ts';

/** The slow way: folds what the log held on that day. */
function knownOn(log: readonly LogEvent[], day: number): number {
	const voids = log.filter(({ kind }) => kind === 'void');
	const then = log.filter((event) => event.kind !== 'void' && event.day <= day);
	const folded = foldLog([...then, ...voids]);
	return ITEMS.reduce((sum, item) => {
		const state = folded.get(item)?.state;
		if (state === undefined) return sum;
		const fsrs = fsrsOf(DEFAULT_PARAMS.weights);
		return sum + fsrs.retrievability(state.stability, day - state.lastDay);
	}, 0);
}

test('every point is what folding the log of that day would give', () => {
	fc.assert(
		fc.property(anyLog, (log) => {
			const { past, ahead, items } = numbersOf(log).memory;
			expect(items).toBe(5);
			for (const { day, known } of [...past, ...ahead]) {
				expect(known).toBeCloseTo(knownOn(log, day), 6);
				expect(known).toBeLessThanOrEqual(items + 1e-9);
			}
		}),
		{ numRuns: 30 },
	);
});

test('without reviews it only falls', () => {
	fc.assert(
		fc.property(anyLog, (log) => {
			const { ahead } = numbersOf(log).memory;
			const known = ahead.map((point) => point.known);
			expect([...known].sort((a, b) => b - a)).toEqual(known);
		}),
	);
});

test('the past ends, and what is ahead begins, with today', () => {
	const { past, ahead } = numbersOf([reviewEvent('r', 3, { day: 100, item: ITEMS[0]! })]).memory;
	expect(past[0]?.day).toBe(100);
	expect(past.at(-1)).toEqual(ahead[0]);
	expect(ahead[0]?.day).toBe(TODAY);
	expect(ahead.at(-1)?.day).toBe(TODAY + 90);
});

test('a long past is a year, on sixty days or so', () => {
	const log = [reviewEvent('r', 3, { day: 100, item: ITEMS[0]! })];
	const { past } = numbersOf(log, { today: 2000 }).memory;
	expect(past[0]?.day).toBeGreaterThan(2000 - 366);
	expect(past[0]?.day).toBeLessThan(2000 - 355);
	expect(past.length).toBeLessThanOrEqual(61);
	expect(past[0]?.known).toBeGreaterThan(0);
});

test('what was reset is new again', () => {
	const item = ITEMS[0]!;
	const reset: LogEvent = { v: 1, kind: 'reset', id: 'z' as EventId, ...moment(140), item };
	const { past } = numbersOf([reviewEvent('r', 4, { day: 100, item }), reset]).memory;
	expect(past.find(({ day }) => day === 139)?.known).toBeGreaterThan(0.4);
	expect(past.find(({ day }) => day === 140)?.known).toBe(0);
});
