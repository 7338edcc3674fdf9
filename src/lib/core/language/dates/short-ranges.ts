import { isoDate, MONTH_PATTERN, monthNumber, yearText } from '../../article/calendar.ts';
import { fixed, type Anchor, type DateRule, type Reading } from './reading.ts';
import { dayOfYear, monthOfYear } from './yearless-dates.ts';

const MONTH = `(?<month>${MONTH_PATTERN})`;
const DAY = (name: string): string => `(?<${name}>[0-3]?\\d)(?:st|nd|rd|th)?`;
const BETWEEN = '\\s*(?:-|–|—|to|through|until)\\s*';
const YEAR = '(?:,?\\s+(?<year>[12]\\d{3})(?!\\d))?';

/** Years; two numbers further apart are no life but a count or a page. */
const LIFETIME = 120;

type Body = Omit<Reading, 'start' | 'end'>;

function bodyOfRange(first: Body, second: Body): Body {
	return {
		precision: 'range',
		relative: first.relative || second.relative,
		value: (anchor: Anchor) => {
			const [from, to] = [first.value(anchor), second.value(anchor)];
			return from === null || to === null || from > to ? null : `${from}/${to}`;
		},
	};
}

/** Ranges whose ends share a month, a year or a century: "June 3-5, 2001", "3 to 5 June", "May to July 2001", "1914-18". */
export const shortRanges: readonly DateRule[] = [
	...[
		new RegExp(`\\b${MONTH}\\s+${DAY('from')}${BETWEEN}${DAY('to')}(?![\\d:])${YEAR}`, 'g'),
		new RegExp(`\\b${DAY('from')}${BETWEEN}${DAY('to')}\\s+(?:of\\s+)?${MONTH}\\b${YEAR}`, 'g'),
	].map((pattern): DateRule => ({
		pattern,
		read({ groups }) {
			const month = monthNumber(groups?.month ?? '');
			const ends = [Number(groups?.from), Number(groups?.to)] as const;
			const year = groups?.year;
			if (month === undefined || ends[0] < 1 || ends[0] >= ends[1]) return undefined;
			const [first, second] = ends.map((day) =>
				year === undefined
					? dayOfYear(month, day)
					: fixed(isoDate(Number(year), month, day), 'day'),
			);
			return first === undefined || second === undefined ? undefined : bodyOfRange(first, second);
		},
	})),
	{
		pattern: new RegExp(
			`\\b(?<from>${MONTH_PATTERN})${BETWEEN}${MONTH}\\s+(?:of\\s+)?(?<year>[12]\\d{3})(?!\\d)`,
			'g',
		),
		read({ groups }) {
			const [from, to] = [groups?.from, groups?.month].map((name) => monthNumber(name ?? ''));
			if (from === undefined || to === undefined) return undefined;
			const year = Number(groups?.year);
			const range = bodyOfRange(monthOfYear(from, undefined), monthOfYear(to, undefined));
			return {
				...range,
				relative: false,
				value: (anchor) => range.value({ ...anchor, year: from > to ? undefined : year }),
			};
		},
	},
	{
		pattern: /(?<![\d.,-])(1\d|20)(\d\d)[-–—\u2010\u2011](\d\d)(?![\d-])/gu,
		read([, century, from, to]) {
			if (Number(from) >= Number(to)) return undefined;
			const c = String(century);
			return fixed(`${c}${String(from)}/${c}${String(to)}`, 'range');
		},
	},
	{
		// A season: "1990/91", "1990/1991".
		pattern: /(?<![\d.,/-])([12]\d{3})\/(\d{4}|\d\d)(?![\d/-])/g,
		read([, from = '', to = '']) {
			const next = String(Number(from) + 1);
			return next.endsWith(to) ? fixed(`${from}/${next}`, 'range') : undefined;
		},
	},
	{
		// Open, or with an end that is no later year: half of it would be asked for the whole.
		pattern: /(?<![\d.,-])[12]\d{3}\s?[-–—\u2010\u2011]\s?(?:present|today|now|\d\d?(?![\d-]))/giu,
		read: () => ({ precision: 'range', relative: false, value: () => null }),
	},
	{
		// A life in brackets may lie in any century: "(981–1037)", "(c. 1455–1536)".
		pattern:
			/(?<=\((?:[^()]{0,60}[\s;,])?(?:c\.\s*)?)(\d{3,4})\s*[-–]\s*(\d{3,4})(?=[);,]|\s+(?:CE|AD)\b)/g,
		read([, from, to]) {
			const [first, last] = [Number(from), Number(to)];
			if (first >= last || last - first > LIFETIME) return undefined;
			return fixed(`${yearText(first)}/${yearText(last)}`, 'range');
		},
	},
];
