import { foldAnswer } from './fold-answer.ts';

/** A date as far as it was said. */
export interface PartialDate {
	readonly year?: number;
	readonly month?: number;
	readonly day?: number;
}

/** Languages whose month names are understood, whatever the deck's. */
const LANGUAGES = ['en', 'ar', 'ru', 'zh', 'de', 'fr', 'es'];
/** "Jun" can only be June, "ma" March or May. */
const SHORTEST_BEGINNING = 3;
const IDLE_WORDS = new Set(['of', 'de', 'del', 'г', 'года']);

let monthNames: ReadonlyMap<string, number> | undefined;

/**
 * Every reading of a folded answer as a date, as exact as it is: "15 6 2001", "june 15 2001",
 * "2001年6月15日", "june 15". Day and month in figures may stand either way round; both are given then.
 */
export function datesIn(folded: string): readonly PartialDate[] {
	const spaced = folded.replace(/[年月日.]/gu, ' ').replace(/(\d)(?:st|nd|rd|th)\b/gu, '$1');
	const words = spaced.split(/\s+/u).filter((word) => word !== '' && !IDLE_WORDS.has(word));
	const [name, ...furtherNames] = words.filter((word) => !isNumber(word));
	const numbers = words.filter(isNumber);
	const [year, ...furtherYears] = numbers.filter(isYear).map(Number);
	const [first, second, ...rest] = numbers.filter((word) => !isYear(word)).map(Number);
	if (furtherNames.length + furtherYears.length + rest.length > 0) return [];
	if (name !== undefined) {
		const month = monthOf(name);
		return month === undefined || second !== undefined ? [] : real(year, month, first);
	}
	if (year === undefined) return [];
	const isYearFirst = isYear(numbers[0] ?? '');
	const straight = real(year, first, second);
	return isYearFirst || second === undefined || first === second
		? straight
		: [...straight, ...real(year, second, first)];
}

function isNumber(word: string): boolean {
	return /^\d+$/u.test(word);
}

function isYear(word: string): boolean {
	return /^\d{4}$/u.test(word);
}

/** The date, if there is such a one. A leap year is as good as any where none is said. */
function real(year?: number, month?: number, day?: number): PartialDate[] {
	const said = { ...(year && { year }), ...(month && { month }), ...(day && { day }) };
	if (month === undefined) return year === undefined ? [] : [said];
	if (month < 1 || month > 12) return [];
	if (day === undefined) return [said];
	const last = new Date(Date.UTC(year ?? 2000, month, 0)).getUTCDate();
	return day >= 1 && day <= last ? [said] : [];
}

function monthOf(word: string): number | undefined {
	monthNames ??= readMonthNames();
	const exact = monthNames.get(word);
	if (exact !== undefined || word.length < SHORTEST_BEGINNING) return exact;
	const begun = new Set(
		[...monthNames].filter(([name]) => name.startsWith(word)).map(([, month]) => month),
	);
	return begun.size === 1 ? [...begun][0] : undefined;
}

function readMonthNames(): ReadonlyMap<string, number> {
	const names = new Map<string, number>();
	for (const language of LANGUAGES) {
		const format = new Intl.DateTimeFormat(language, {
			month: 'long',
			day: 'numeric',
			timeZone: 'UTC',
		});
		for (let month = 1; month <= 12; month++) {
			const parts = format.formatToParts(Date.UTC(2001, month - 1, 15));
			const name = foldAnswer(parts.find(({ type }) => type === 'month')?.value ?? '');
			if (/^\p{L}/u.test(name)) names.set(name, month);
		}
	}
	return names;
}
