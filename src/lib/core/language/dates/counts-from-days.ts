import type { IsoDate } from '../../article/article.ts';
import {
	addDays,
	addMonths,
	isoDate,
	WEEKDAY_PATTERN,
	weekdayNumber,
	weekdayOf,
} from '../../article/calendar.ts';
import { COUNT, countOf, isInexact, START, UNIT } from './counts.ts';
import { fromPublished } from './from-published.ts';
import type { DateRule } from './reading.ts';
import { shifted } from './shift.ts';

const DAYS: ReadonlyMap<string, number> = new Map([
	['yesterday', -1],
	['today', 0],
	['tomorrow', 1],
]);

const PLAIN_COUNT = COUNT.replace('?<count>', '?:');
const PLAIN_UNIT = '(?:day|week|month|year)s?';
const PART = `${PLAIN_COUNT}\\s+${PLAIN_UNIT}`;

/** The same day so many months on; the last one of its month where that is shorter. */
function monthsAfter(day: IsoDate, months: number): IsoDate {
	const [year, month] = addMonths(day, months).split('-').map(Number);
	for (let date = Number(day.slice(8)); ; date--) {
		const found = isoDate(year ?? 0, month ?? 0, date);
		if (found !== undefined || date <= 28) return found ?? day;
	}
}

/** Months and days that "2 years, a month and 21 days" adds up to; undefined where a part is vague. */
function sumOf(parts: string): { months: number; days: number; exact: boolean } | undefined {
	let [months, days, exact] = [0, 0, false];
	for (const { groups } of parts.matchAll(new RegExp(`${START}${COUNT}\\s+${UNIT}\\b`, 'gi'))) {
		const count = countOf(groups?.count ?? '');
		if (count === undefined) return undefined;
		const unit = groups?.unit?.toLowerCase();
		exact ||= unit === 'day' || unit === 'week';
		if (unit === 'year') months += 12 * count;
		else if (unit === 'month') months += count;
		else days += unit === 'week' ? 7 * count : count;
	}
	return { months, days, exact };
}

/** Days counted from a day that is told by its distance from now, or in more units than one. */
export const countsFromDays: readonly DateRule[] = [
	{
		// "Two days before yesterday", "three weeks from tomorrow": from one day to another, so a week is seven days.
		pattern: new RegExp(
			`${START}${COUNT}\\s+${UNIT}\\s+(?<way>from|after|before)\\s+(?<name>today|tomorrow|yesterday)\\b`,
			'gi',
		),
		read(match, text) {
			const { groups } = match;
			const count = countOf(groups?.count ?? '');
			const days = DAYS.get(groups?.name?.toLowerCase() ?? '');
			if (count === undefined || days === undefined || isInexact(match, text)) return undefined;
			const way = groups?.way?.toLowerCase() === 'before' ? -count : count;
			const unit = groups?.unit?.toLowerCase() ?? '';
			return fromPublished('day', (published) => {
				const day = addDays(published, days);
				if (unit === 'day' || unit === 'week') return addDays(day, unit === 'week' ? 7 * way : way);
				return unit === 'decade'
					? shifted(day, way, unit)
					: monthsAfter(day, unit === 'year' ? 12 * way : way);
			});
		},
	},
	{
		pattern: new RegExp(
			`${START}${COUNT}\\s+(?<day>${WEEKDAY_PATTERN})s?\\s+(?<way>ago|from\\s+now)\\b`,
			'gi',
		),
		read({ groups }) {
			const count = countOf(groups?.count ?? '');
			const weekday = weekdayNumber(groups?.day ?? '');
			if (count === undefined || count < 1 || weekday === undefined) return undefined;
			return fromPublished('day', (published) => {
				const back = (weekdayOf(published) - weekday + 7) % 7;
				if (groups?.way?.toLowerCase() === 'ago') {
					return addDays(published, -(back === 0 ? 7 : back) - 7 * (count - 1));
				}
				return addDays(published, 7 - back + 7 * (count - 1));
			});
		},
	},
	{
		pattern: new RegExp(
			`${START}(?<parts>${PART}(?:(?:,|,?\\s+and)?\\s+${PART}){1,2})\\s+(?<way>ago|later|earlier|from\\s+now)\\b`,
			'gi',
		),
		read(match, text) {
			const sum = sumOf(match.groups?.parts ?? '');
			const way = match.groups?.way?.toLowerCase() ?? '';
			const vague = sum === undefined || isInexact(match, text);
			const sign = way === 'ago' || way === 'earlier' ? -1 : 1;
			return {
				precision: sum?.exact === true ? 'day' : 'month',
				relative: true,
				value: ({ published, previous }) => {
					const from = /ago|now/.test(way) ? published : previous;
					if (vague || from === undefined) return null;
					if (!sum.exact) return shifted(from, sign * sum.months, 'month');
					if (!/^\d{4}-\d\d-\d\d$/.test(from)) return null;
					return addDays(monthsAfter(from, sign * sum.months), sign * sum.days);
				},
			};
		},
	},
];
