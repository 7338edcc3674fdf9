import type {
	LONGEST_CLOCK as CoreLongest,
	MOST_QUESTIONS as CoreMost,
	SHORTEST_CLOCK as CoreShortest,
} from '#lib/core/quiz/quiz-settings.ts';

/** Written again, since the screen takes only types from core. */
export const SHORTEST_CLOCK: typeof CoreShortest = 5;
export const LONGEST_CLOCK: typeof CoreLongest = 7_200;
export const MOST_QUESTIONS: typeof CoreMost = 100;
