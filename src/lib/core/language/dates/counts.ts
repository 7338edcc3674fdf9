import { CARDINAL_PATTERN, wordValue } from '../number-words.ts';
import type { DatePrecision } from './date-mention.ts';

/** A pattern for a number of days or years, known or not. */
export const COUNT = `(?<count>\\[?(?:\\d{1,3}|an?|${CARDINAL_PATTERN}|(?:a\\s+)?few|several|many|a couple of)\\]?)`;
/** Quoted speech may hold an editor's brackets: "[Ten] years ago". */
export const START = '(?<![\\w\\[.,-])';
/** What is counted. */
export const UNIT = '(?<unit>day|week|month|year|decade)s?';

/** "Nearly ten years ago" names no year that a card could ask for. */
const HEDGED =
	/\b(?:about|around|nearly|almost|roughly|some|over|under|approximately|(?:more|less|fewer) than|at least|up to)\s+$/iu;

/** The number that `COUNT` matched; undefined for "a few" and its like. */
export function countOf(text: string): number | undefined {
	const word = text.replace(/[[\]]/g, '').toLowerCase();
	if (/^\d+$/.test(word)) return Number(word);
	if (word === 'a' || word === 'an') return 1;
	return wordValue(word);
}

/** How precise a date is that was counted in a unit: what lies two weeks back is a week. */
export function precisionOf(unit: string): DatePrecision {
	if (unit === 'month' || unit === 'year') return unit;
	if (unit === 'week') return 'range';
	return unit === 'decade' ? 'year' : 'day';
}

/** Whether the words before a match say that its count is not exact. */
export function isInexact(match: RegExpExecArray, text: string): boolean {
	return HEDGED.test(text.slice(Math.max(0, match.index - 20), match.index));
}
