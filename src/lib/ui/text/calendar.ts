/** Days, weekdays and hours, as a calendar or a clock shows them. */
import { language } from './language.ts';

const dayMonth = new Intl.DateTimeFormat(language.dates, {
	day: 'numeric',
	month: 'short',
	timeZone: 'UTC',
});
const weekday = new Intl.DateTimeFormat(language.words, { weekday: 'long', timeZone: 'UTC' });
const hourMinute = new Intl.DateTimeFormat(language.dates, { timeStyle: 'short', timeZone: 'UTC' });

const NO_BREAK = '\u00a0';

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
