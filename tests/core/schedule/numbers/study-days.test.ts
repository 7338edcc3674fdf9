import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { readyLog } from '#lib/core/schedule/numbers/digest-log.ts';
import { moment, reviewEvent, voidEvent } from '../log.ts';
import { anyLog, numbersOf, atOnce } from './any-log.ts';

const together = (id: string, rating: 1 | 2 | 3 | 4, item: string) =>
	reviewEvent(id, rating, { day: 120, at: moment(120).at, item: item as ItemId });

test('every answer that stands is counted once, on its day', () => {
	fc.assert(
		fc.property(anyLog, (log) => {
			const answers = atOnce(readyLog(log)).filter(({ kind }) => kind === 'review');
			const { days } = numbersOf(log);
			expect(days.reduce((total, { answers }) => total + answers, 0)).toBe(answers.length);
			expect(days.map(({ day }) => day)).toEqual(
				[...new Set(answers.map(({ day }) => day))].sort((a, b) => a - b),
			);
			for (const { answers, ratings } of days) {
				expect(ratings[1] + ratings[2] + ratings[3] + ratings[4]).toBe(answers);
			}
		}),
	);
});

test('members answered together are an answer each, and their time is counted once', () => {
	const log = [
		together('1', 3, 'deck/set/x'),
		together('2', 1, 'deck/set/y'),
		together('3', 3, 'deck/set/z'),
		together('4', 2, 'deck/a'),
	];
	expect(numbersOf(log).days).toEqual([
		{ day: 120, answers: 4, ratings: { 1: 1, 2: 1, 3: 2, 4: 0 }, ms: 1800 },
	]);
});

test('a set that is answered once more takes its time once more', () => {
	const again = { ...together('3', 3, 'deck/set/x'), at: moment(120, 1).at };
	const log = [together('1', 3, 'deck/set/x'), together('2', 1, 'deck/set/y'), again];
	expect(numbersOf(log).days[0]).toMatchObject({ answers: 3, ms: 1800 });
});

test('what was taken back counts for nothing, and a day of nothing else is none', () => {
	const log = [together('1', 3, 'deck/a'), voidEvent('v', '1')];
	expect(numbersOf(log).days).toEqual([]);
});
