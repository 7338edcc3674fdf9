import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarDate, dayOfDate } from '#lib/core/schedule/calendar-date.ts';
import { studyDay, type Day } from '#lib/core/schedule/day.ts';

test('a day and its date are one', () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 2_932_896 }), (day) => {
			expect(dayOfDate(calendarDate(day as Day))).toBe(day);
		}),
	);
	expect(dayOfDate('2026-11-30')).toBe(studyDay(Date.parse('2026-11-30T12:00:00Z'), 0));
});

test('what is no date has no day', () => {
	for (const text of ['', '2026-02-30', '2026-13-01', '1969-12-31', '30.11.2026', '12026-01-01'])
		expect(dayOfDate(text)).toBeUndefined();
});
