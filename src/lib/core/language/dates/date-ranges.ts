import type { Reading } from './reading.ts';

/** What stands between the two ends of a range. */
const BETWEEN = /^\s*(?:[-–—\u2010\u2011]|to|through|thru|until|till)\s*$/iu;

/** "Moved from June 5 to June 7" names two days, not the time between them. */
const MOVED = /\b(?:moved|postponed|rescheduled|changed|delayed|brought forward)\b[^.]{0,40}$/iu;

const ORDER = ['decade', 'year', 'month', 'day'];

/** Whether two neighbouring readings are the ends of a range: "2004-2009", "between June 3 and June 5". */
export function isRange(text: string, first: Reading, second: Reading): boolean {
	if (!ORDER.includes(first.precision) || first.precision !== second.precision) return false;
	const between = text.slice(first.end, second.start);
	const before = text.slice(Math.max(0, first.start - 60), first.start);
	if (/^\s+and\s+$/.test(between)) return /\bbetween\s+$/iu.test(before);
	return BETWEEN.test(between) && !MOVED.test(before);
}
