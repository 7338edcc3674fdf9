import type { Span } from '../../article/article.ts';

/** The text of an excerpt, and what of it is cited: whole passages first, then parts of them. */
export interface Quotes {
	readonly text: string;
	readonly spans: readonly Span[];
	/** How many of the spans are whole passages. */
	readonly passages: number;
}
