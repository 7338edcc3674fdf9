import fc from 'fast-check';
import { expect, test } from 'vitest';
import { itemParts, type ItemId } from '#lib/core/schedule/item.ts';
import { readyLog } from '#lib/core/schedule/numbers/digest-log.ts';
import { moment, reviewEvent, voidEvent } from '../log.ts';
import { anyLog, numbersOf, atOnce } from './any-log.ts';

const together = (id: string, rating: 1 | 2 | 3 | 4, item: string) =>
	reviewEvent(id, rating, { day: 120, at: moment(120).at, item: item as ItemId });

test('every answer that stands is counted once, on its day', () => {
	fc.assert(
		fc.property(anyLog, (log) => {
			const answers = atOnce(readyLog(log)).flatMap((event) => {
				if (event.kind !== 'review') return [];
				const { deck, card } = itemParts(event.item);
				return [{ day: event.day, key: `${event.day}|${event.at}|${deck}/${card}` }];
			});
			const { days } = numbersOf(log);
			const sum = days.reduce((total, { answers }) => total + answers, 0);
			expect(sum).toBe(new Set(answers.map(({ key }) => key)).size);
			expect(days.map(({ day }) => day)).toEqual(
				[...new Set(answers.map(({ day }) => day))].sort((a, b) => a - b),
			);
			for (const { answers, ratings } of days) {
				expect(ratings[1] + ratings[2] + ratings[3] + ratings[4]).toBe(answers);
			}
		}),
	);
});

test('members answered together are one answer, with the time and the middle rating of all', () => {
	const log = [
		together('1', 3, 'deck/set/x'),
		together('2', 1, 'deck/set/y'),
		together('3', 3, 'deck/set/z'),
		together('4', 2, 'deck/a'),
	];
	expect(numbersOf(log).days).toEqual([
		{ day: 120, answers: 2, ratings: { 1: 0, 2: 1, 3: 1, 4: 0 }, ms: 1800 },
	]);
});

test('the worse of two members in the middle is the rating of both', () => {
	const log = [together('1', 3, 'deck/set/x'), together('2', 1, 'deck/set/y')];
	expect(numbersOf(log).days[0]?.ratings).toEqual({ 1: 1, 2: 0, 3: 0, 4: 0 });
});

test('what was taken back counts for nothing, and a day of nothing else is none', () => {
	const log = [together('1', 3, 'deck/a'), voidEvent('v', '1')];
	expect(numbersOf(log).days).toEqual([]);
});
