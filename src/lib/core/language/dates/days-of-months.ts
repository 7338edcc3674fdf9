import type { IsoDate } from '../../article/article.ts';
import {
	addDays,
	addMonths,
	isoDate,
	MONTH_PATTERN,
	monthNumber,
	monthText,
	WEEKDAY_PATTERN,
	weekdayNumber,
	weekdayOf,
} from '../../article/calendar.ts';
import { ordinalValue, WORDED_ORDINAL } from '../number-words.ts';
import { fromPublished, stepsOf } from './from-published.ts';
import { fixed, type DateRule } from './reading.ts';
import { yearFor } from './yearless-dates.ts';

const NTH = '(?:the\\s+)?(?<nth>first|second|third|fourth|fifth|last|1st|2nd|3rd|4th|5th)';
const WHICH_MONTH = '(?:the\\s+)?(?<which>this|next|last|previous|coming)\\s+month\\b';

function weekNumber(nth: string): number {
	if (nth.toLowerCase() === 'last') return -1;
	return ordinalValue(nth) ?? Number(nth[0]);
}

/** The first, second, … or last such weekday of a month (`YYYY-MM`); undefined where it has no fifth one. */
function weekdayOfMonth(month: string, nth: number, weekday: number): IsoDate | undefined {
	const first = `${month}-01`;
	const ahead = (weekday - weekdayOf(first) + 7) % 7;
	const weeks = nth > 0 ? nth - 1 : 4;
	const day = addDays(first, ahead + 7 * weeks);
	if (day.startsWith(month)) return day;
	return nth > 0 ? undefined : addDays(day, -7);
}

/** Days told by the month they lie in: "the first Monday of May", "the last Friday in this month", "the 20th of next month". */
export const daysOfMonths: readonly DateRule[] = [
	{
		pattern: new RegExp(
			`\\b${NTH}\\s+(?<day>${WEEKDAY_PATTERN})\\s+(?:of|in)\\s+(?<month>${MONTH_PATTERN})\\b(?:,?\\s+(?:of\\s+)?(?<year>[12]\\d{3})(?!\\d))?`,
			'gi',
		),
		read({ groups }) {
			const month = monthNumber(groups?.month ?? '');
			const weekday = weekdayNumber(groups?.day ?? '');
			const nth = weekNumber(groups?.nth ?? '');
			if (month === undefined || weekday === undefined) return undefined;
			const dayIn = (year: number): IsoDate | undefined =>
				weekdayOfMonth(monthText(year, month), nth, weekday);
			if (groups?.year !== undefined) return fixed(dayIn(Number(groups.year)), 'day');
			return {
				precision: 'day',
				relative: true,
				value: (anchor) => {
					const year = yearFor(anchor, dayIn);
					return year === undefined ? null : (dayIn(year) ?? null);
				},
			};
		},
	},
	{
		pattern: new RegExp(
			`\\b${NTH}\\s+(?<day>${WEEKDAY_PATTERN})\\s+(?:of|in)\\s+${WHICH_MONTH}`,
			'gi',
		),
		read({ groups }) {
			const weekday = weekdayNumber(groups?.day ?? '');
			if (weekday === undefined) return undefined;
			const steps = stepsOf(groups?.which ?? '');
			const nth = weekNumber(groups?.nth ?? '');
			return fromPublished(
				'day',
				(published) => weekdayOfMonth(addMonths(published, steps), nth, weekday) ?? null,
			);
		},
	},
	{
		pattern: new RegExp(
			`\\b(?:the\\s+)?(?:(?<day>[0-3]?\\d)(?:st|nd|rd|th)|(?<ordinal>${WORDED_ORDINAL}))\\s+of\\s+${WHICH_MONTH}`,
			'gi',
		),
		read({ groups }) {
			const ordinal = groups?.ordinal;
			const day = ordinal === undefined ? Number(groups?.day) : ordinalValue(ordinal);
			if (day === undefined || day < 1 || day > 31) return undefined;
			const steps = stepsOf(groups?.which ?? '');
			return fromPublished('day', (published) => {
				const month = addMonths(published, steps);
				return isoDate(Number(month.slice(0, 4)), Number(month.slice(5)), day) ?? null;
			});
		},
	},
];
