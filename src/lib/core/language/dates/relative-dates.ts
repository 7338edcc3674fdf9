import type { IsoDate } from '../../article/article.ts';
import { addDays, addMonths, weekdayOf } from '../../article/calendar.ts';
import { countedDates } from './counted-dates.ts';
import { countsFromDays } from './counts-from-days.ts';
import { daysOfMonths } from './days-of-months.ts';
import { fromPublished, stepsOf } from './from-published.ts';
import type { Anchor, DateRule } from './reading.ts';
import { weekAround, yearsAfter } from './shift.ts';
import { weekdays } from './weekdays.ts';

const DAYS_FROM_TODAY: ReadonlyMap<string, number> = new Map([
	['today', 0],
	['tonight', 0],
	['this morning', 0],
	['this afternoon', 0],
	['this evening', 0],
	['last night', -1],
	['yesterday', -1],
	['the day before yesterday', -2],
	['tomorrow', 1],
	['the day after tomorrow', 2],
]);

const namedDays: DateRule = {
	pattern: new RegExp(
		`\\b(?<name>${[...DAYS_FROM_TODAY.keys()].join('|')})\\b(?:\\s+(?:morning|afternoon|evening|night)\\b)?`,
		'gi',
	),
	read({ groups }) {
		const days = DAYS_FROM_TODAY.get(groups?.name?.toLowerCase() ?? '');
		if (days === undefined) return undefined;
		return fromPublished('day', (published) => addDays(published, days));
	},
};

/** The last Saturday and Sunday, or those to come. */
function weekendNear(published: IsoDate, { tense }: Anchor, steps: number): string {
	const sinceSaturday = (weekdayOf(published) + 1) % 7;
	const during = sinceSaturday <= 1;
	const last = addDays(published, -sinceSaturday);
	if (steps < 0) return weekend(during ? addDays(last, -7) : last);
	if (steps > 0) return weekend(addDays(last, 7));
	return weekend(during || tense === 'past' ? last : addDays(last, 7));
}

function weekend(saturday: IsoDate): string {
	return `${saturday}/${addDays(saturday, 1)}`;
}

const periods: DateRule = {
	pattern:
		/\b(?<which>(?:this\s+)?(?:past|coming)|(?:the\s+)?(?:last|next)|this)\s+(?<unit>year|month|week|weekend|decade|century|spring|summer|autumn|fall|winter)\b(?!-|\s+of\b)|\bthis (?<slip>years)\b/gi,
	read({ groups }) {
		const steps = stepsOf(groups?.which ?? '');
		// "This years festival" is a common slip for "this year's".
		if (groups?.slip !== undefined) {
			return fromPublished('year', (published) => yearsAfter(published, 0));
		}
		switch (groups?.unit?.toLowerCase()) {
			case 'year':
				return fromPublished('year', (published) => yearsAfter(published, steps));
			case 'month':
				return fromPublished('month', (published) => addMonths(published, steps));
			case 'week':
				return fromPublished('range', (published) => weekAround(addDays(published, 7 * steps)));
			case 'weekend':
				return fromPublished('range', (published, anchor) => weekendNear(published, anchor, steps));
			default:
				// Which months a season has depends on the hemisphere.
				return fromPublished('year', () => null);
		}
	},
};

/** Dates counted from the day of publication or from a date before them in the text. */
export const relativeDates: readonly DateRule[] = [
	...weekdays,
	namedDays,
	periods,
	...daysOfMonths,
	...countedDates,
	...countsFromDays,
];
