import { ordinalValue, scaleValue, wordedValue, wordValue } from '../../language/number-words.ts';

/** The days of a month, and the years that are said as two numbers. */
const LAST_DAY = 31;
const YEARS = { first: 1000, last: 2999 };
const OH = /^(?:oh|o|zero)$/u;

/** The words of a date, folded, with days and years in figures: "fourth", "twenty twenty five". */
export function withFigures(words: readonly string[]): readonly string[] {
	const figures: string[] = [];
	for (let at = 0; at < words.length;) {
		const run = runFrom(words, at);
		const read = run.length === 0 ? undefined : readRun(run);
		figures.push(...(read ?? words.slice(at, at + Math.max(1, run.length))));
		at += Math.max(1, run.length);
	}
	return figures;
}

/** The words from a place on that are numbers, up to an ordinal. */
function runFrom(words: readonly string[], start: number): readonly string[] {
	let end = start;
	while (end < words.length && isCounting(words[end] ?? '', end > start)) {
		end++;
		if (ordinalValue(words[end - 1] ?? '') !== undefined) break;
	}
	return words.slice(start, words[end - 1] === 'and' ? end - 1 : end);
}

function isCounting(word: string, isInside: boolean): boolean {
	if (isInside && (word === 'and' || OH.test(word))) return true;
	return [wordValue(word), scaleValue(word), ordinalValue(word)].some(
		(value) => value !== undefined,
	);
}

/** A year, a day, or a day and a year. */
function readRun(words: readonly string[]): readonly string[] | undefined {
	const whole = yearOf(words) ?? dayOf(words);
	if (whole !== undefined) return [String(whole)];
	for (let end = 1; end < words.length; end++) {
		const [day, year] = [dayOf(words.slice(0, end)), yearOf(words.slice(end))];
		if (day !== undefined && year !== undefined) return [String(day), String(year)];
	}
	return undefined;
}

function dayOf(words: readonly string[]): number | undefined {
	const text = words.join(' ');
	const day = ordinalValue(text) ?? wordedValue(text);
	return day !== undefined && day >= 1 && day <= LAST_DAY ? day : undefined;
}

/** "two thousand and one", "nineteen ninety nine", "twenty oh one". */
function yearOf(words: readonly string[]): number | undefined {
	const [first = '', second = '', ...rest] = words;
	const century = wordValue(first) ?? 0;
	if (scaleValue(second) !== undefined) {
		const year = wordedValue(words.join(' '));
		return year !== undefined && isYear(year) ? year : undefined;
	}
	const isShort = OH.test(second) && rest.length === 1;
	const tail = isShort ? wordValue(rest[0] ?? '') : wordedValue(words.slice(1).join(' '));
	if (tail === undefined || tail > 99 || (tail < 10 && !isShort)) return undefined;
	return isYear(century * 100 + tail) ? century * 100 + tail : undefined;
}

function isYear(year: number): boolean {
	return year >= YEARS.first && year <= YEARS.last;
}
