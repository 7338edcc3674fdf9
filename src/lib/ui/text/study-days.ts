/** The one place that writes study days and months as charts and tables have them. */
import { language } from './language.ts';

const DAY_MS = 86_400_000;
const NO_BREAK = '\u00a0';

function format(options: Intl.DateTimeFormatOptions): (at: number) => string {
	const dates = new Intl.DateTimeFormat(language.dates, { ...options, timeZone: 'UTC' });
	return (at) => dates.format(at).replaceAll(' ', NO_BREAK);
}

const dayMonth = format({ day: 'numeric', month: 'short' });
const dayMonthYear = format({ day: 'numeric', month: 'short', year: 'numeric' });
const monthYear = format({ month: 'long', year: 'numeric' });
const month = format({ month: 'short' });
const weekday = format({ weekday: 'short' });

/** "3 Mar", of days since 1970-01-01. */
export function shortDay(day: number): string {
	return dayMonth(day * DAY_MS);
}

/** "3 Mar 2026". */
export function wholeDay(day: number): string {
	return dayMonthYear(day * DAY_MS);
}

/** "Mon". */
export function weekdayOf(day: number): string {
	return weekday(day * DAY_MS);
}

/** "Mar", of a day in it. */
export function monthOfDay(day: number): string {
	return month(day * DAY_MS);
}

/** `2026-03` as "March 2026". */
export function writtenMonth(iso: string): string {
	return monthYear(Date.parse(`${iso}-01T00:00:00Z`));
}

/** `2026-03` as "Mar". */
export function shortMonth(iso: string): string {
	return month(Date.parse(`${iso}-01T00:00:00Z`));
}
