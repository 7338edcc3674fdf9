/** The one place that writes dates and lengths of time. */
import { language } from './language.ts';
import { t } from './text.ts';

const dayMonthYear = new Intl.DateTimeFormat(language.dates, {
	dateStyle: 'long',
	timeZone: 'UTC',
});
const relative = new Intl.RelativeTimeFormat(language.words, { numeric: 'auto' });

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const NO_BREAK = '\u00a0';

function unit(
	value: number,
	name: 'second' | 'minute' | 'hour' | 'day' | 'month' | 'year',
): string {
	return new Intl.NumberFormat(language.words, {
		style: 'unit',
		unit: name,
		unitDisplay: name === 'minute' ? 'short' : 'long',
		maximumFractionDigits: name === 'month' || name === 'year' ? 1 : 0,
	}).format(value);
}

/** `2024-07-04` as "4 July 2024", never broken across lines; what is no ISO date stays as it is. */
export function writtenDate(iso: string): string {
	const at = Date.parse(`${iso.slice(0, 10)}T00:00:00Z`);
	if (!/^\d{4}-\d{2}-\d{2}/.test(iso) || Number.isNaN(at)) return iso;
	return dayMonthYear.format(at).replaceAll(' ', NO_BREAK);
}

/** A length of time as a rating button shows it: "10 min", "11 days", "2.5 months". */
export function writtenInterval(
	length: { readonly ms: number } | { readonly days: number },
): string {
	if ('ms' in length) {
		const minutes = Math.max(1, Math.round(length.ms / MINUTE));
		return minutes < 60 ? unit(minutes, 'minute') : unit(Math.round(length.ms / HOUR), 'hour');
	}
	if (length.days < 60) return unit(length.days, 'day');
	if (length.days < 365) return unit(length.days / 30.44, 'month');
	return unit(length.days / 365.25, 'year');
}

/** Time that was spent: "50 seconds", "4 min". */
export function writtenDuration(ms: number): string {
	if (ms < MINUTE) return unit(Math.max(1, Math.round(ms / 1000)), 'second');
	return ms < HOUR ? unit(Math.round(ms / MINUTE), 'minute') : unit(Math.round(ms / HOUR), 'hour');
}

/** Study days from today: "today", "tomorrow", "in 3 days". */
export function relativeDay(days: number): string {
	return relative.format(days, 'day').replaceAll(' ', NO_BREAK);
}

/** How long nothing is due; `null`: nothing is planned. */
export function quietFor(days: number | null): string {
	if (days === null || days <= 0) return t('library.nothingDueNow');
	return days === 1 ? t('library.nothingDueTomorrow') : t('library.nothingDue', { count: days });
}
