import type { Rating } from '../event.ts';

/** One answer, as FSRS-6 takes it. */
export interface Answer {
	/** Whole study days since the answer before; 0 for the first, and for a further one of the same day. */
	readonly elapsed: number;
	readonly rating: Rating;
	/**
	 * Its place, from 0, among all answers of the log that FSRS can be held to; null for those it cannot: first
	 * answers, those of the same day as the one before, and those that are logged only if they fail.
	 */
	readonly rank: number | null;
}

/** The answers of one item, from when it was new or was reset, in log order. */
export type History = readonly Answer[];

/** What a log says of a learner's memory. */
export interface Histories {
	readonly histories: readonly History[];
	/** Answers with a rank, in all of them. */
	readonly reviews: number;
}
