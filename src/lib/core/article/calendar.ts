import type { IsoDate } from './article.ts';

const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
] as const;

const WEEKDAYS = [
	'Sunday',
	'Monday',
	'Tuesday',
	'Wednesday',
	'Thursday',
	'Friday',
	'Saturday',
] as const;

const DAY = 86_400_000;

/** A pattern for a month's English name, in full or short: "June", "Jun.", "Sept", "JUNE". */
export const MONTH_PATTERN = MONTHS.map((name) => {
	const short = name === 'September' ? 'Sept?' : name.slice(0, 3);
	const forms = name === 'May' ? 'May' : `${name}|${short}\\b\\.?`;
	return `${forms}|${name.toUpperCase()}`;
}).join('|');

/** A pattern for a weekday's English name. */
export const WEEKDAY_PATTERN = WEEKDAYS.join('|');

/** The English name of a month, 1 to 12. */
export function monthName(month: number): string {
	return MONTHS[month - 1] ?? '';
}

/** The month (1 to 12) that starts like `name`: "Sept." is 9. Undefined where none does. */
export function monthNumber(name: string): number | undefined {
	const start = name.slice(0, 3).toLowerCase();
	const index = MONTHS.findIndex((month) => month.slice(0, 3).toLowerCase() === start);
	return index < 0 ? undefined : index + 1;
}

/** The weekday of an English name, 0 (Sunday) to 6. */
export function weekdayNumber(name: string): number | undefined {
	const index = WEEKDAYS.findIndex((day) => day.toLowerCase() === name.toLowerCase());
	return index < 0 ? undefined : index;
}

/** A year in four digits, as dates are written: 79 -> "0079". */
export function yearText(year: number): string {
	return String(year).padStart(4, '0');
}

/** `YYYY-MM`. */
export function monthText(year: number, month: number): string {
	return `${yearText(year)}-${String(month).padStart(2, '0')}`;
}

/** `YYYY-MM-DD`, or undefined where the calendar has no such day (30 February). */
export function isoDate(year: number, month: number, day: number): IsoDate | undefined {
	if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
	return `${monthText(year, month)}-${String(day).padStart(2, '0')}`;
}

/** How many days a month has (1 to 12, Gregorian). */
function daysIn(year: number, month: number): number {
	if (month === 2) {
		return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
	}
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether `text` is `YYYY-MM-DD` and such a day exists. */
export function isIsoDate(text: string): boolean {
	const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
	return match !== null && isoDate(Number(match[1]), Number(match[2]), Number(match[3])) === text;
}

/** The day `days` after `date` (before, where negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
	return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** How many days `date` lies after `from`. */
export function daysBetween(from: IsoDate, date: IsoDate): number {
	return (Date.parse(`${date}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY;
}

/** 0 (Sunday) to 6. */
export function weekdayOf(date: IsoDate): number {
	return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** The month `months` after that of `date`, as `YYYY-MM`. */
export function addMonths(date: IsoDate, months: number): string {
	const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
	return monthText(Math.floor(count / 12), (count % 12) + 1);
}
