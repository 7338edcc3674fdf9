import { daysBetween, isoDate, monthText } from '../../article/calendar.ts';
import type { Anchor, Reading } from './reading.ts';

/** A day that names no year: "June 15". The year is the sentence's own, else the one that fits the day of publication. */
export function dayOfYear(month: number, day: number): Omit<Reading, 'start' | 'end'> {
	return {
		precision: 'day',
		relative: true,
		value: (anchor) => {
			const year = yearFor(anchor, (candidate) => isoDate(candidate, month, day));
			return year === undefined ? null : (isoDate(year, month, day) ?? null);
		},
	};
}

/** A month that names no year: "in June", "last June". */
export function monthOfYear(
	month: number,
	which: string | undefined,
): Omit<Reading, 'start' | 'end'> {
	return {
		precision: 'month',
		relative: true,
		value: (anchor) => {
			const tense = which === 'last' ? 'past' : which === 'next' ? 'future' : anchor.tense;
			const year = yearFor({ ...anchor, tense }, (candidate) => isoDate(candidate, month, 1));
			return year === undefined ? null : monthText(year, month);
		},
	};
}

/** "Is to run from January 23", written on the 28th: what is to come may have begun some days before. */
const JUST_BEGUN = -31;

/**
 * The year in which a day of the calendar lies: past tense takes the last such day, future the next one,
 * and neither the one nearest to publication.
 */
export function yearFor(
	{ published, near, year, tense }: Anchor,
	dayIn: (year: number) => string | undefined,
): number | undefined {
	// "Was founded in 1998 and will reopen on March 4": what is to come lies in no year gone by.
	const gone = tense === 'future' && year !== undefined && year < Number(published?.slice(0, 4));
	if (year !== undefined && !gone) return year;
	// What is held on July 4 every year is held in no one year.
	if (tense === 'habitual') return undefined;
	if (published === undefined) {
		// Without a day of its own, a text goes on with a year within a paragraph; what is to come, it does not date.
		const told = near === undefined || tense === 'future' ? NaN : Number(near.slice(0, 4));
		return Number.isNaN(told) ? undefined : told;
	}
	const now = Number(published.slice(0, 4));
	let best: { year: number; distance: number } | undefined;
	for (const candidate of [now, now - 1, now + 1]) {
		const day = dayIn(candidate);
		if (day === undefined) continue;
		const ahead = daysBetween(published, day);
		if ((tense === 'past' && ahead > 0) || (tense === 'future' && ahead < JUST_BEGUN)) continue;
		if (best === undefined || Math.abs(ahead) < best.distance) {
			best = { year: candidate, distance: Math.abs(ahead) };
		}
	}
	// "In 2007 it was announced. In March …": a story told about another year leaves this one in doubt.
	const told = near === undefined ? undefined : Number(near.slice(0, 4));
	return told !== undefined && Math.abs(now - told) > 1 ? undefined : best?.year;
}
