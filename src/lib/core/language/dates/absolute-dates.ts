import { MONTH_PATTERN, monthNumber, monthText, yearText } from '../../article/calendar.ts';
import { daysInDigits } from './days-in-digits.ts';
import { daysInWords } from './days-in-words.ts';
import { fixed, type DateRule } from './reading.ts';
import { monthOfYear } from './yearless-dates.ts';

const MONTH = `(?<month>${MONTH_PATTERN})`;
const YEAR = '(?:\\s*,\\s*|\\s+(?:of\\s+)?)(?<year>[12]\\d{3})(?!\\d|,\\d)';

const monthsInWords: DateRule[] = [
	{
		pattern: new RegExp(`\\b${MONTH}${YEAR}`, 'g'),
		read({ groups }) {
			const month = monthNumber(groups?.month ?? '');
			if (month === undefined) return undefined;
			return fixed(monthText(Number(groups?.year), month), 'month');
		},
	},
	{
		// "May" and "March" alone are more often words than months: a preposition has to say so.
		pattern: new RegExp(
			`(?<=\\b(?:in|since|until|till|by|during|of|from|through|to|early|late|mid|between|before|after|last|next|this)[\\s-]+)${MONTH}\\b(?!['’]|\\s+(?:\\d|Day\\b))`,
			'gi',
		),
		read(match, text) {
			const name = match.groups?.month ?? '';
			const month = monthNumber(name);
			if (month === undefined || !/^\p{Lu}/u.test(name)) return undefined;
			if (isFirstName(match, text)) return undefined;
			const which = /\b(last|next|this)\s+$/i.exec(text.slice(0, match.index))?.[1];
			return monthOfYear(month, which?.toLowerCase());
		},
	},
];

/** "found by Jan Holt", "a son of April Jones"; "In June Parliament met" has a month. */
function isFirstName({ 0: name, index }: RegExpExecArray, text: string): boolean {
	const before = /\b(\p{Ll}+)\s+$/u.exec(text.slice(Math.max(0, index - 12), index))?.[1] ?? '';
	const behind = text.slice(index + name.length);
	return (
		/^(?:Jan|April|May|June|August)$/.test(name) &&
		/^(?:by|of|from|to|between|after|before|through)$/.test(before) &&
		/^ \p{Lu}\p{Ll}/u.test(behind) &&
		!new RegExp(`^ (?:${MONTH_PATTERN})`).test(behind)
	);
}

const ERA = '(?:BCE?|B\\.C\\.(?:E\\.)?)';

const erasAndSpans: DateRule[] = [
	{
		pattern: new RegExp(`\\b(\\d{1,4})\\s+${ERA}(?![A-Za-z])`, 'g'),
		read: ([, year]) => fixed(`-${yearText(Number(year))}`, 'year'),
	},
	{
		pattern: /\b(?:AD|A\.D\.)\s+(\d{1,4})\b|\b(\d{1,4})\s+(?:AD|A\.D\.|CE|C\.E\.)(?![A-Za-z])/g,
		read: ([, after, before]) => fixed(yearText(Number(after ?? before)), 'year'),
	},
	{
		pattern: /\b(?:the\s+)?(1\d|20)(\d)0['’]?s\b/g,
		read: ([, century, decade]) => fixed(`${String(century)}${String(decade)}0s`, 'decade'),
	},
	{
		pattern: /\bthe\s+['’]([2-9])0s\b/g,
		read: ([, decade]) => fixed(`19${String(decade)}0s`, 'decade'),
	},
	{
		pattern: /\bthe\s+(?:nineteen[- ])?(twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\b/gi,
		read([, stem]) {
			const stems = ['twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet'];
			return fixed(`19${stems.indexOf(stem?.toLowerCase() ?? '') + 2}0s`, 'decade');
		},
	},
	{
		pattern: new RegExp(
			`\\b(?:the\\s+)?(\\d{1,2})(?:st|nd|rd|th)[\\s-]+century(?!\\s+${ERA})(?:\\s+(?:AD|CE)\\b)?`,
			'g',
		),
		read([, ordinal]) {
			const century = Number(ordinal);
			if (century < 1) return undefined;
			return fixed(`${yearText(century * 100 - 99)}/${yearText(century * 100)}`, 'range');
		},
	},
	{
		pattern: /\b(?:spring|summer|autumn|fall|winter)\s+(?:of\s+)?([12]\d{3})\b(?!,\d)/gi,
		read: ([, year]) => fixed(year, 'year'),
	},
];

/** Rules for dates that stand on their own, and for those that leave only the year to the reader. */
export const absoluteDates: readonly DateRule[] = [
	...daysInWords,
	...monthsInWords,
	...daysInDigits,
	...erasAndSpans,
];
