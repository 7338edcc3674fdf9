import { isoDate, MONTH_PATTERN, monthNumber, WEEKDAY_PATTERN } from '../../article/calendar.ts';
import { ordinalValue, WORDED_ORDINAL, wordedValue } from '../number-words.ts';
import { fixed, type DateRule } from './reading.ts';
import { WORDED_YEAR, wordedYear } from './worded-years.ts';
import { dayOfYear } from './yearless-dates.ts';

const LOWER_WEEKDAYS = WEEKDAY_PATTERN.toLowerCase();
const WEEKDAY = `(?:(?:${WEEKDAY_PATTERN}|${LOWER_WEEKDAYS}|(?:Sun|Mon|Tues?|Wed|Thurs?|Fri|Sat)\\.?),?\\s+)?`;
const MONTH = `(?<month>${MONTH_PATTERN}|${MONTH_PATTERN.toLowerCase()})`;
const DAY = '(?<day>[0-3]?\\d)(?:st|nd|rd|th)?';
const CARDINAL_DAY =
	'twenty[\\s-](?:one|two|three|four|five|six|seven|eight|nine)|thirty(?:[\\s-]one)?';
const WORDED_DAY = `(?<ordinal>${WORDED_ORDINAL})`;
const YEAR = `(?:\\s*,\\s*|\\s+(?:of\\s+)?)(?:(?<year>[12]\\d{3})(?!\\d|,\\d)|(?<spoken>${WORDED_YEAR}))`;
/** What must not follow a day, or it is a time, a share, a sum or a count. */
const NOT_A_DAY =
	'(?![\\d:%]|[.,]\\d|-[a-z]|\\s*(?:percent|per cent|million|billion|[ap]\\.?m\\b))';
/** A day in words behind its month ends its phrase: "In May first reports came", "in June twenty one people". */
const PHRASE_END = '(?=\\s*(?:[,.;:!?)\\]"”\\n]|$))';

/** "The September 11 attacks", "the March 14 movement": names of what all know the year of, but the text does not say it. */
const NAMES_EVENT =
	/^\s+(?:terror(?:ist)?\s+)?(?:attacks|bombings|massacre|uprising|revolution|movement|alliance|coalition)\b/u;

/** Days in words, with or without weekday and year: "Friday, July 21, 2017", "the 4th of July", "May twenty-first". */
export const daysInWords: readonly DateRule[] = [
	new RegExp(`\\b${WEEKDAY}${MONTH}\\s+(?:the\\s+)?${DAY}(?:${YEAR}|${NOT_A_DAY})`, 'g'),
	new RegExp(`\\b${WEEKDAY}${MONTH}[-/]${DAY}(?![-/])${NOT_A_DAY}`, 'g'),
	new RegExp(
		`\\b${WEEKDAY}(?:the\\s+)?${DAY}(?:\\s+(?:day\\s+)?of)?\\s+${MONTH}(?:${YEAR}|\\b)`,
		'g',
	),
	new RegExp(`\\b${WEEKDAY}(?:the\\s+)?${WORDED_DAY}\\s+of\\s+${MONTH}(?:${YEAR}|\\b)`, 'gi'),
	new RegExp(
		`\\b(?:(?:${WEEKDAY_PATTERN}),?\\s+)?${MONTH}\\s+(?:the\\s+)?(?:${WORDED_DAY}|(?<cardinal>${CARDINAL_DAY}))(?:${YEAR}|${PHRASE_END})`,
		'gi',
	),
].map((pattern) => ({
	pattern,
	read(match, text) {
		const { groups } = match;
		const name = groups?.month ?? '';
		const month = monthNumber(name);
		const day = dayOf(groups ?? {});
		if (month === undefined || day === undefined || day < 1 || day > 31) return undefined;
		const spoken = groups?.spoken;
		const year = spoken === undefined ? groups?.year : wordedYear(spoken);
		if (year !== undefined) return fixed(isoDate(Number(year), month, day), 'day');
		// "They may 5 times" is no day; a year would say that it is.
		if (!/^\p{Lu}/u.test(name)) return undefined;
		const end = match.index + match[0].length;
		const named = NAMES_EVENT.test(text.slice(end, end + 40));
		return named ? { precision: 'day', relative: true, value: () => null } : dayOfYear(month, day);
	},
}));

function dayOf(groups: Readonly<Record<string, string | undefined>>): number | undefined {
	const { day, ordinal, cardinal } = groups;
	if (ordinal !== undefined) return ordinalValue(ordinal);
	return cardinal === undefined ? Number(day) : wordedValue(cardinal);
}
