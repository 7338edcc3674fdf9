import type { Day } from './day.ts';

const DAY_MS = 86_400_000;

/** A study day as the calendar date on which it begins, `2026-11-30`. */
export function calendarDate(day: Day): string {
	return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The study day of a date such as `2026-11-30`; undefined for what is no date of the years 1970 to 9999. */
export function dayOfDate(date: string): Day | undefined {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return undefined;
	const at = Date.parse(`${date}T00:00:00Z`);
	const isReal = at >= 0 && calendarDate((at / DAY_MS) as Day) === date;
	return isReal ? ((at / DAY_MS) as Day) : undefined;
}
