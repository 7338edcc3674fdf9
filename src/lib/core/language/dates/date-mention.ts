import type { Span } from '../../article/article.ts';

/** How much of the calendar a date names. */
export type DatePrecision = 'day' | 'month' | 'year' | 'decade' | 'range';

/** A date as a text names it. */
export interface DateMention extends Span {
	/**
	 * `2001-06-15`, `2001-06`, `2001`, `1990s`, or `A/B` for a range (both ends belong to it).
	 * Years before Christ have a minus: `-0044` is 44 BC. Null where the text does not settle it,
	 * and where there is no published date to count from.
	 */
	readonly value: string | null;
	readonly precision: DatePrecision;
	/** Whether the value was counted from the day of publication or from another date: "Thursday", "next year", "June 15". */
	readonly relative: boolean;
	readonly text: string;
	/** The two ends of a range that names both: "from 2004 to 2009". */
	readonly ends?: readonly [DateMention, DateMention];
}
