import type { IsoDate, Span } from '../../article/article.ts';
import type { DatePrecision } from './date-mention.ts';
import type { Tense } from './tense.ts';

/** What a date that does not name its day in full is counted from. */
export interface Anchor {
	readonly published: IsoDate | undefined;
	/** The value of the date named just before, which "three days later" and "that year" count from. */
	readonly previous: string | undefined;
	/** The same, where it stands in the same paragraph. */
	readonly near: string | undefined;
	/** The year that the same sentence names beside it: "on July 1 and July 3, 1916". */
	readonly year: number | undefined;
	/** Of the clause around it. */
	readonly tense: Tense;
}

/** One way to read a stretch of text as a date, before the calendar is asked. */
export interface Reading extends Span {
	readonly precision: DatePrecision;
	readonly relative: boolean;
	/** The value, or null where the anchor does not settle it. */
	value(anchor: Anchor): string | null;
}

/** A pattern with the global flag, and what a match of it says; undefined where it is no date after all. */
export interface DateRule {
	readonly pattern: RegExp;
	read(match: RegExpExecArray, text: string): Omit<Reading, 'start' | 'end'> | undefined;
}

/** All readings of `text` by these rules, in no order, some within others. */
export function readingsOf(text: string, rules: readonly DateRule[]): Reading[] {
	const found: Reading[] = [];
	for (const rule of rules) {
		for (const match of text.matchAll(rule.pattern)) {
			const reading = rule.read(match, text);
			if (reading === undefined) continue;
			found.push({ ...reading, start: match.index, end: match.index + match[0].length });
		}
	}
	return found;
}

/** A reading that needs no anchor. */
export function fixed(
	value: string | undefined,
	precision: DatePrecision,
): Omit<Reading, 'start' | 'end'> | undefined {
	return value === undefined ? undefined : { precision, relative: false, value: () => value };
}
