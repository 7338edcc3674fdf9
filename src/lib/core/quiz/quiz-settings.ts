import { FORMATS, type Format } from './format.ts';

/** `quiz`: one clock for all questions, in whole seconds; `question`: one a question, in seconds for a choice. */
export type QuizClock =
	{ readonly kind: 'none' } | { readonly kind: 'quiz' | 'question'; readonly seconds: number };

/** By how much a learner's time is lengthened (WCAG 2.2.1); `off`: the clock does not run. */
export type Allowance = 'off' | 1 | 1.5 | 2 | 10;

export const ALLOWANCES: readonly Allowance[] = ['off', 1, 1.5, 2, 10];

export type Scoring = 'accuracy' | 'speed';

/** All that a quiz is made by, beside its deck. */
export interface QuizSettings {
	/** Questions, 1 to `MOST_QUESTIONS`; a deck that has fewer gives what it has. */
	readonly count: number;
	/** In the order of `FORMATS`, at least one. */
	readonly formats: readonly Format[];
	readonly clock: QuizClock;
	readonly allowance: Allowance;
	/** `speed` gives points where a clock runs; without one it is `accuracy`. */
	readonly scoring: Scoring;
	/** Gives everyone who has it the same questions in the same order; `null`: each their own. */
	readonly seed: string | null;
}

export const MOST_QUESTIONS = 100;
/** Seconds. */
export const SHORTEST_CLOCK = 5;
export const LONGEST_CLOCK = 7_200;

export const DEFAULT_QUIZ: QuizSettings = {
	count: 10,
	formats: FORMATS,
	// Nobody meets a clock that they did not choose (WCAG 2.2.1).
	clock: { kind: 'none' },
	allowance: 1,
	scoring: 'accuracy',
	seed: null,
};
