import {
	addDays,
	addMonths,
	daysBetween,
	isoDate,
	WEEKDAY_PATTERN,
	weekdayNumber,
	weekdayOf,
} from '../../article/calendar.ts';
import { ordinalValue, WORDED_ORDINAL } from '../number-words.ts';
import { fromPublished, stepsOf } from './from-published.ts';
import type { DateRule } from './reading.ts';
import { weekAround } from './shift.ts';

const PART_OF_DAY =
	'(?:\\s+(?:early\\s+|late\\s+)?(?:morning|afternoon|evening|night|midday|noon))?';

/** "Good Friday" and its like are feasts and clubs; "every Friday" is no one day; "the first Friday" counts from elsewhere. */
const NO_SUCH_WEEKDAY =
	/\b(?:good|black|cyber|super|ash|palm|easter|bloody|holy|whit|fat|shrove|maundy|sheffield|every|each|most|a|any|first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th))\s+$/iu;

/** "Wednesday's Child" is a name; "Wednesday's vote" is a vote of that day. */
const OWNS_NAME = /^['’]s\s+\p{Lu}/u;

const namedWeekdays: DateRule = {
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

/** "Friday next week", "Tuesday of last week", "next week on Friday". */
const weekdaysOfWeeks: DateRule[] = [
	`\\b(?<day>${WEEKDAY_PATTERN})(?:\\s+of)?\\s+(?<which>last|this|next)\\s+week\\b`,
	`\\b(?<which>last|this|next)\\s+week(?:,?\\s+on)?\\s+(?<day>${WEEKDAY_PATTERN})\\b(?!['’]s)`,
].map((pattern) => ({
	pattern: new RegExp(pattern, 'gi'),
	read({ groups }) {
		const day = weekdayNumber(groups?.day ?? '');
		const weeks = stepsOf(groups?.which ?? '');
		if (day === undefined) return undefined;
		return fromPublished('day', (published) => {
			const monday = weekAround(addDays(published, 7 * weeks)).slice(0, 10);
			return addDays(monday, (day + 6) % 7);
		});
	},
}));

/** Days; a "Friday the 13th" further away than a month names none that a reader would know. */
const FARTHEST = 31;

/** "Thursday the 21st": the nearest day of that number which is such a weekday. */
const numberedWeekdays: DateRule = {
	pattern: new RegExp(
		`\\b(?<day>${WEEKDAY_PATTERN}),?\\s+the\\s+(?:(?<number>[0-3]?\\d)(?:st|nd|rd|th)|(?<ordinal>${WORDED_ORDINAL}))\\b(?!-)`,
		'gi',
	),
	read({ groups }) {
		const weekday = weekdayNumber(groups?.day ?? '');
		const ordinal = groups?.ordinal;
		const number = ordinal === undefined ? Number(groups?.number) : ordinalValue(ordinal);
		const capital = /^\p{Lu}/u.test(groups?.day ?? '');
		if (!capital || weekday === undefined || number === undefined) return undefined;
		if (number < 1 || number > 31) return undefined;
		return fromPublished('day', (published, { tense }) => {
			let best: { day: string; far: number } | undefined;
			for (const steps of [-1, 0, 1]) {
				const month = addMonths(published, steps);
				const day = isoDate(Number(month.slice(0, 4)), Number(month.slice(5)), number);
				if (day === undefined || weekdayOf(day) !== weekday) continue;
				const ahead = daysBetween(published, day);
				if ((tense === 'past' && ahead > 0) || (tense === 'future' && ahead < 0)) continue;
				const far = Math.abs(ahead);
				if (far <= FARTHEST && (best === undefined || far < best.far)) best = { day, far };
			}
			return best?.day ?? null;
		});
	},
};

/** Days told by their weekday. */
export const weekdays: readonly DateRule[] = [...weekdaysOfWeeks, namedWeekdays, numberedWeekdays];
