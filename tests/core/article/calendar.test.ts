import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	addDays,
	addMonths,
	daysBetween,
	isIsoDate,
	isoDate,
	monthNumber,
	weekdayOf,
} from '#lib/core/article/calendar.ts';

test('knows the days of each month', () => {
	expect(isoDate(2024, 2, 29)).toBe('2024-02-29');
	expect(isoDate(2023, 2, 29)).toBeUndefined();
	expect(isoDate(1900, 2, 29)).toBeUndefined();
	expect(isoDate(2023, 13, 1)).toBeUndefined();
	expect(isoDate(2023, 4, 31)).toBeUndefined();
});

test('knows the weekday', () => {
	expect(weekdayOf('2023-03-15')).toBe(3);
	expect(weekdayOf('1969-07-20')).toBe(0);
});

describe('months', () => {
	test.each([
		['June', 6],
		['Sept.', 9],
		['DECEMBER', 12],
		['Ju', undefined],
	])('%s', (name, month) => {
		expect(monthNumber(name)).toBe(month);
	});

	test('are counted over the turn of the year', () => {
		expect(addMonths('2023-11-30', 3)).toBe('2024-02');
		expect(addMonths('2023-01-01', -1)).toBe('2022-12');
	});
});

test('days added can be taken back, and are dates', () => {
	const days = fc.integer({ min: -200_000, max: 200_000 });
	fc.assert(
		fc.property(days, (count) => {
			const date = addDays('2000-02-29', count);
			expect(isIsoDate(date)).toBe(true);
			expect(daysBetween('2000-02-29', date)).toBe(count);
			expect(addDays(date, -count)).toBe('2000-02-29');
		}),
	);
});
