import { expect, test } from 'vitest';
import { daysFrom, firstMonday, weekdayIndex } from '#lib/ui/numbers/weeks.ts';

/** Tuesday, 3 March 2026. */
const TODAY = 20_515;

test('weeks begin on Monday', () => {
	expect(weekdayIndex(TODAY)).toBe(1);
	expect(weekdayIndex(-4)).toBe(6);
	expect(firstMonday(TODAY, 1)).toBe(TODAY - 1);
	expect(firstMonday(TODAY - 1, 2)).toBe(TODAY - 8);
});

test('every day from a Monday to today has its week and weekday', () => {
	const days = daysFrom(firstMonday(TODAY, 2), TODAY);
	expect(days).toHaveLength(9);
	expect(days[0]).toEqual({ day: TODAY - 8, week: 0, weekday: 0 });
	expect(days.at(-1)).toEqual({ day: TODAY, week: 1, weekday: 1 });
});
