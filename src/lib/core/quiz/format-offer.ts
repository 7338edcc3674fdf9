import type { Format } from './format.ts';

/** What a deck has of one format. */
export interface FormatOffer {
	readonly format: Format;
	/** Questions that it gives at most. */
	readonly count: number;
	/** Why it gives none; `null` where it gives some. */
	readonly reason: 'no-distractors' | 'no-short-answers' | 'no-sets' | 'too-few-dates' | null;
}
