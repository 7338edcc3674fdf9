/** The one place that writes lengths of time. */
import { language } from './language.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

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
