import { isoDate, MONTH_PATTERN, monthNumber } from '../../article/calendar.ts';
import { fixed, type DateRule, type Reading } from './reading.ts';
import { dayOfYear } from './yearless-dates.ts';

const MONTH = `(?<month>${MONTH_PATTERN}|${MONTH_PATTERN.toLowerCase()})`;

/** How far around a date its text is asked in which order it writes days and months. */
const REACH = 5000;

/** "15 June 2001"; nobody who writes so puts the month first in digits. "June 15, 2001" is written on both sides of the Atlantic. */
const DAY_BEFORE_MONTH = new RegExp(`\\b[0-3]?\\d(?:st|nd|rd|th)?\\s+(?:${MONTH_PATTERN})\\b`, 'u');

/** Days in digits: "2001-06-15", "15.6.2001", "15/06/2001", "06/15/01", "15-Jun-2001". */
export const daysInDigits: readonly DateRule[] = [
	{
		pattern: /(?<![\d/.-])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d/-]|\.\d)/g,
		read: ([, year, , month, day]) =>
			fixed(isoDate(Number(year), Number(month), Number(day)), 'day'),
	},
	...[
		`(?<![\\d/.-])(?<year>\\d{4})(?<mark>[-/])${MONTH}\\k<mark>(?<day>\\d{1,2})(?![\\d/-]|\\.\\d)`,
		`(?<![\\d/.-])(?<day>\\d{1,2})(?<mark>[-/])${MONTH}\\k<mark>(?<year>\\d{4})(?![\\d/-]|\\.\\d)`,
	].map((pattern): DateRule => ({
		pattern: new RegExp(pattern, 'g'),
		read({ groups }) {
			const month = monthNumber(groups?.month ?? '');
			if (month === undefined) return undefined;
			return fixed(isoDate(Number(groups?.year), month, Number(groups?.day)), 'day');
		},
	})),
	{
		pattern: /(?<![\d/.-])(\d{1,2})([-/.])(\d{1,2})\2([12]\d{3})(?![\d/-]|\.\d)/g,
		read: (match, text) => inEitherOrder(match, Number(match[4]), text),
	},
	{
		// With hyphens or points it would be a team's record, or a version.
		pattern: /(?<![\d/.-])(\d{1,2})(\/)(\d{1,2})\/(\d\d)(?![\d/-]|\.\d)/g,
		read: (match, text) => inEitherOrder(match, fullYear(Number(match[4])), text),
	},
	{
		// "On 4/22." alone: other pairs are shares, scores, scales, or open round the clock.
		pattern: /(?<=\bon\s+)(?!24\/7\b)(\d{1,2})\/(\d{1,2})(?=\s*(?:[,;:!?)\]"”\n]|\.(?!\d)|$))/gi,
		read([, first, second]) {
			const [a, b] = [Number(first), Number(second)];
			if (Math.min(a, b) < 1 || Math.min(a, b) > 12 || Math.max(a, b) > 31) return undefined;
			if (a !== b && Math.max(a, b) <= 12) return undefined;
			return dayOfYear(Math.min(a, b), Math.max(a, b));
		},
	},
];

/** POSIX `strptime`, %y: 69 to 99 are of the twentieth century, 00 to 68 of the twenty-first. */
function fullYear(ending: number): number {
	return ending < 69 ? 2000 + ending : 1900 + ending;
}

/** 4/7/2024 is July in London and April in New York: the text's other dates tell where it was written, or nothing does. */
function inEitherOrder(
	match: RegExpExecArray,
	year: number,
	text: string,
): Omit<Reading, 'start' | 'end'> | undefined {
	const [a, mark, b] = [Number(match[1]), match[2], Number(match[3])];
	const dayFirst = isoDate(year, b, a);
	const monthFirst = isoDate(year, a, b);
	if (mark === '.' || monthFirst === undefined || dayFirst === monthFirst) {
		return fixed(dayFirst, 'day');
	}
	if (dayFirst === undefined) return fixed(monthFirst, 'day');
	const order = orderIn(text.slice(Math.max(0, match.index - REACH), match.index + REACH));
	const value = order === 'day' ? dayFirst : order === 'month' ? monthFirst : null;
	return { precision: 'day', relative: false, value: () => value };
}

/** Which of the two a text writes first, where its own unmistakable dates agree. */
function orderIn(text: string): 'day' | 'month' | undefined {
	let [day, month] = [DAY_BEFORE_MONTH.test(text), false];
	for (const [, first, second] of text.matchAll(
		/(?<![\d/.-])(\d{1,2})[-/](\d{1,2})[-/](?:\d{4}|\d\d)(?![\d/-])/g,
	)) {
		const [a, b] = [Number(first), Number(second)];
		day ||= a > 12 && a <= 31 && b <= 12;
		month ||= b > 12 && b <= 31 && a <= 12;
	}
	if (day === month) return undefined;
	return day ? 'day' : 'month';
}
