import type { IsoDate } from '../../article/article.ts';
import {
	addDays,
	addMonths,
	WEEKDAY_PATTERN,
	weekdayNumber,
	weekdayOf,
} from '../../article/calendar.ts';
import type { DatePrecision } from './date-mention.ts';
import { countedDates } from './counted-dates.ts';
import type { Anchor, DateRule, Reading } from './reading.ts';
import { weekAround, yearsAfter } from './shift.ts';

type Counted = (published: IsoDate, anchor: Anchor) => string | null;

/** A reading that is counted from the day of publication. */
function fromPublished(precision: DatePrecision, count: Counted): Omit<Reading, 'start' | 'end'> {
	return {
		precision,
		relative: true,
		value: (anchor) => (anchor.published === undefined ? null : count(anchor.published, anchor)),
	};
}

const PART_OF_DAY =
	'(?:\\s+(?:early\\s+|late\\s+)?(?:morning|afternoon|evening|night|midday|noon))?';

/** "Good Friday" and its like are feasts and clubs; "every Friday" is no one day; "the first Friday" counts from elsewhere. */
const NO_SUCH_WEEKDAY =
	/\b(?:good|black|cyber|super|ash|palm|easter|bloody|holy|whit|fat|shrove|maundy|sheffield|every|each|most|a|any|first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th))\s+$/iu;

/** "Wednesday's Child" is a name; "Wednesday's vote" is a vote of that day. */
const OWNS_NAME = /^['’]s\s+\p{Lu}/u;

const weekdays: DateRule = {
	pattern: new RegExp(
		`\\b(?:(?<which>last|past|this|next|coming|following|the previous)\\s+)?(?<day>${WEEKDAY_PATTERN})\\b(?!s\\b|\\s+the\\s+\\d|\\s+(?:Times|Mail|Telegraph|Post|Herald|Express|Mirror|School|Night Live|Night Football))${PART_OF_DAY}`,
		'giu',
	),
	read(match, text) {
		const day = weekdayNumber(match.groups?.day ?? '');
		const which = match.groups?.which?.toLowerCase();
		const before = text.slice(Math.max(0, match.index - 12), match.index);
		const capital = /\p{Lu}/u.test(match.groups?.day?.[0] ?? '');
		if (day === undefined || !capital || NO_SUCH_WEEKDAY.test(before)) return undefined;
		if (OWNS_NAME.test(text.slice(match.index + match[0].length))) return undefined;
		return fromPublished('day', (published, { tense }) => {
			const back = (weekdayOf(published) - day + 7) % 7;
			if (which === 'last' || which === 'past' || which === 'the previous') {
				return addDays(published, back === 0 ? -7 : -back);
			}
			if (which === 'next' || which === 'coming' || which === 'following') {
				return addDays(published, 7 - back);
			}
			const ahead = tense === 'future' || (which === 'this' && tense !== 'past');
			if (ahead) return addDays(published, (7 - back) % 7);
			return addDays(published, -back);
		});
	},
};

/** "Friday next week", "Tuesday of last week". */
const weekdaysOfWeeks: DateRule = {
	pattern: new RegExp(
		`\\b(?<day>${WEEKDAY_PATTERN})(?:\\s+of)?\\s+(?<which>last|this|next)\\s+week\\b`,
		'gi',
	),
	read({ groups }) {
		const day = weekdayNumber(groups?.day ?? '');
		const weeks = stepsOf(groups?.which ?? '');
		if (day === undefined) return undefined;
		return fromPublished('day', (published) => {
			const monday = weekAround(addDays(published, 7 * weeks)).slice(0, 10);
			return addDays(monday, (day + 6) % 7);
		});
	},
};

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

function stepsOf(which: string): number {
	if (/last|past|previous/i.test(which)) return -1;
	return /next|coming/i.test(which) ? 1 : 0;
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
	weekdaysOfWeeks,
	weekdays,
	namedDays,
	periods,
	...countedDates,
];
