/** The one place that writes dates and days. */
import { language } from './language.ts';

const dayMonthYear = new Intl.DateTimeFormat(language.dates, {
	dateStyle: 'long',
	timeZone: 'UTC',
});
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
