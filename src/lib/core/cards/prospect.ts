import type { Candidate } from './candidate.ts';

/** A question before it is put into words: most gaps never come up, and wording is what takes time. */
export interface Prospect {
	/** Everything but the words of the question. */
	readonly draft: Omit<Candidate, 'prompt'>;
	/** As the logarithm of odds; see `SpanWorth`. */
	readonly worth: number;
	/** In words, once it is its turn; undefined where no wording passes the checks. */
	readonly candidate: () => Candidate | undefined;
}
