import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemId } from '#lib/core/schedule/item.ts';
import type { Retention } from '#lib/core/schedule/numbers/retention.ts';
import { moment, reviewEvent } from '../log.ts';
import { anyLog, ITEMS, numbersOf } from './any-log.ts';

const easy = (id: string, day: number, item = ITEMS[0]) =>
	reviewEvent(id, 4, { day, ...(item === undefined ? {} : { item }) });

test('young and mature are all there is, and months add up to ever', () => {
	const isWhole = ({ all, young, mature }: Retention) => {
		expect(young.asked + mature.asked).toBe(all.asked);
		expect(young.kept + mature.kept).toBe(all.kept);
	};
	fc.assert(
		fc.property(anyLog, (log) => {
			const { recent, ever, months } = numbersOf(log).retention;
			for (const each of [recent, ever, ...months]) isWhole(each);
			expect(months.reduce((sum, { all }) => sum + all.asked, 0)).toBe(ever.all.asked);
			expect(months.reduce((sum, { all }) => sum + all.kept, 0)).toBe(ever.all.kept);
			expect(recent.all.asked).toBeLessThanOrEqual(ever.all.asked);
		}),
	);
});

describe('an answer tells of memory', () => {
	test('only a day or more after the one before, of what had been learnt', () => {
		const log = [
			easy('1', 100),
			reviewEvent('2', 3, { day: 100, at: moment(100, 5).at, item: ITEMS[0]! }),
			reviewEvent('3', 1, { day: 108, item: ITEMS[0]! }),
			reviewEvent('4', 3, { day: 109, item: ITEMS[0]! }),
		];
		// Of the four, the third alone: the last is answered in the steps after a lapse.
		expect(numbersOf(log).retention.ever.all).toMatchObject({ kept: 0, asked: 1 });
	});

	test('not where one of several was chosen: only wrong choices are logged as reviews', () => {
		const wrong = { ...reviewEvent('2', 1, { day: 108, item: ITEMS[0]! }), source: 'choice' };
		const log = [easy('1', 100), wrong as ReturnType<typeof easy>];
		expect(numbersOf(log).retention.ever.all.asked).toBe(0);
	});
});

test('an item is mature from a stability of 21 days on', () => {
	const log = [100, 108, 140].map((day, i) => easy(String(i), day));
	const { ever } = numbersOf(log).retention;
	expect(ever.young.asked).toBe(1);
	expect(ever.mature.asked).toBe(1);
});

test('the last thirty days end with today', () => {
	const item = 'gone/c' as ItemId;
	const log = [easy('1', 100, item), easy('2', 110, item), easy('3', 131, item)];
	expect(numbersOf(log, { today: 160 }).retention.recent.all.asked).toBe(1);
	expect(numbersOf(log, { today: 161 }).retention.recent.all.asked).toBe(0);
});

test('months are those of the calendar', () => {
	// Days 100 to 140 of 1970: April to May.
	const log = [100, 108, 125].map((day, i) => easy(String(i), day));
	expect(numbersOf(log).retention.months.map(({ month }) => month)).toEqual(['1970-04', '1970-05']);
});
