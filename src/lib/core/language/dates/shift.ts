import type { IsoDate } from '../../article/article.ts';
import { addDays, addMonths, weekdayOf, yearText } from '../../article/calendar.ts';

/** A date `count` units after `value` (before, where negative), as precise as the unit; null where `value` is too vague. */
export function shifted(value: string, count: number, unit: string): string | null {
	const day = /^\d{4}-\d\d-\d\d$/.test(value);
	const month = day || /^\d{4}-\d\d$/.test(value);
	const year = month || /^\d{4}$/.test(value);
	switch (unit) {
		case 'day':
			return day ? addDays(value, count) : null;
		case 'week':
			return day ? weekAround(addDays(value, 7 * count)) : null;
		case 'month':
			return month ? addMonths(value, count) : null;
		case 'year':
			return year ? yearsAfter(value, count) : null;
		case 'decade':
			return year ? yearsAfter(value, 10 * count) : null;
		default:
			return null;
	}
}

/** The year `count` years after the one that `value` starts with. */
export function yearsAfter(value: string, count: number): string {
	return yearText(Number(value.slice(0, 4)) + count);
}

/** Monday to Sunday around `day`, as a range. */
export function weekAround(day: IsoDate): string {
	const monday = addDays(day, -((weekdayOf(day) + 6) % 7));
	return `${monday}/${addDays(monday, 6)}`;
}
