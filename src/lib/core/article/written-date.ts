import type { IsoDate } from './article.ts';
import { daysBetween, isoDate, MONTH_PATTERN, monthNumber } from './calendar.ts';

const MONTH = `(?<month>${MONTH_PATTERN})`;
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const YEAR = '(?:,?\\s+(?<year>[12]\\d{3}))?';

const FORMS = [
	new RegExp(`^${MONTH}\\s+${DAY}${YEAR}$`, 'i'),
	new RegExp(`^${DAY}\\s+${MONTH}${YEAR}$`, 'i'),
	/^(?<year>\d{4})-(?<digits>\d\d)-(?<day>\d\d)$/,
];

/**
 * The day of a date that stands alone, as datelines and mastheads write it: "July 4", "4 July 2024", "2024-07-04".
 * Without a year it is the one nearest to `near`; undefined where that is not given, or the text is no date.
 */
export function writtenDate(text: string, near: IsoDate | undefined): IsoDate | undefined {
	for (const form of FORMS) {
		const groups = form.exec(text.trim())?.groups;
		if (groups === undefined) continue;
		const month =
			groups.digits === undefined ? monthNumber(groups.month ?? '') : Number(groups.digits);
		if (month === undefined) return undefined;
		const day = Number(groups.day);
		if (groups.year !== undefined) return isoDate(Number(groups.year), month, day);
		return near === undefined ? undefined : nearest(near, month, day);
	}
	return undefined;
}

function nearest(near: IsoDate, month: number, day: number): IsoDate | undefined {
	const year = Number(near.slice(0, 4));
	const days = [year - 1, year, year + 1].map((candidate) => isoDate(candidate, month, day));
	return days
		.filter((candidate) => candidate !== undefined)
		.sort((a, b) => Math.abs(daysBetween(near, a)) - Math.abs(daysBetween(near, b)))[0];
}
