/** The one place that writes dates and days. */
import { language } from './language.ts';

const dayMonthYear = new Intl.DateTimeFormat(language.dates, {
	dateStyle: 'long',
	timeZone: 'UTC',
});
const dayMonth = new Intl.DateTimeFormat(language.dates, {
	day: 'numeric',
	month: 'short',
	timeZone: 'UTC',
});
const weekday = new Intl.DateTimeFormat(language.words, { weekday: 'long', timeZone: 'UTC' });
const hourMinute = new Intl.DateTimeFormat(language.dates, { timeStyle: 'short', timeZone: 'UTC' });
const relative = new Intl.RelativeTimeFormat(language.words, { numeric: 'auto' });

const NO_BREAK = '\u00a0';

/** `2024-07-04` as "4 July 2024", never broken across lines; what is no ISO date stays as it is. */
export function writtenDate(iso: string): string {
	const at = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
	if (!/^\d{4}-\d{2}-\d{2}/.test(iso) || Number.isNaN(at)) return iso;
	return dayMonthYear.format(at).replaceAll(' ', NO_BREAK);
}

/** Study days from today: "today", "tomorrow", "in 3 days". */
export function relativeDay(days: number): string {
	return relative.format(days, 'day').replaceAll(' ', NO_BREAK);
}

/** `2024-07-04` as "4 Jul". */
export function shortDate(iso: string): string {
	return dayMonth.format(Date.parse(`${iso}T00:00:00Z`)).replaceAll(' ', NO_BREAK);
}

const A_MONDAY = Date.UTC(2024, 0, 1);
const HOUR = 3_600_000;

/** "Monday" for 0, "Sunday" for 6. */
export function writtenWeekday(index: number): string {
	return weekday.format(A_MONDAY + index * 24 * HOUR);
}

/** An hour of the day, 0 to 23, as a clock shows it: "04:00". */
export function writtenHour(hour: number): string {
	return hourMinute.format(A_MONDAY + hour * HOUR);
}
