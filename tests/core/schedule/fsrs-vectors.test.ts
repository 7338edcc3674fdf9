import { FSRSAlgorithm, Rating as Grade } from 'ts-fsrs';
import { describe, expect, test } from 'vitest';
import type { Rating, ReviewEvent } from '#lib/core/schedule/event.ts';
import { foldItem } from '#lib/core/schedule/fold.ts';
import { Fsrs, fsrsOf, type Memory } from '#lib/core/schedule/fsrs.ts';
import { DEFAULT_PARAMS } from '#lib/core/schedule/weights.ts';
import vectors from './fsrs-vectors.json' with { type: 'json' };
import { EXACT, studied } from './log.ts';

// What the test suites of py-fsrs, fsrs-rs and ts-fsrs expect of FSRS-6; the file names them and their versions.
const defaults = fsrsOf(DEFAULT_PARAMS.weights);
/** The formulas themselves: the library offers them one by one. */
const formulas = new FSRSAlgorithm({ w: vectors.default_w, enable_fuzz: false });

const GRADES = [Grade.Again, Grade.Hard, Grade.Good, Grade.Easy] as const;

function remembered(fsrs: Fsrs, ratings: readonly number[], days: readonly number[]): Memory {
	return ratings.reduce<Memory | null>(
		(memory, rating, i) => fsrs.nextMemory(memory, days[i]!, rating as Rating),
		null,
	)!;
}

test('the default weights are those of FSRS-6', () => {
	expect(DEFAULT_PARAMS.weights).toEqual(vectors.default_w);
});

test('a card answered each time at its due time has the intervals of py-fsrs', () => {
	const { ratings, expect_days } = vectors.interval_history;
	const log = studied(ratings as Rating[]);
	const days = log.map((_, i) => {
		const { state } = foldItem(log.slice(0, i + 1), EXACT);
		return state!.dueDay - state!.lastDay;
	});
	expect(days).toEqual(expect_days);
	const shown = log.map((event) => (event as ReviewEvent).interval ?? 0);
	expect(shown).toEqual(expect_days);
});

describe('the memory after several answers', () => {
	const { ratings, delta_days, short_term, long_term_w17_18_19_zero, tol } = vectors.memory_state;

	test('is that of fsrs-rs', () => {
		const { stability, difficulty } = remembered(defaults, ratings, delta_days);
		expect(Math.abs(stability - short_term.S)).toBeLessThan(tol);
		expect(Math.abs(difficulty - short_term.D)).toBeLessThan(tol);
	});

	test('is that of fsrs-rs without its short-term weights', () => {
		const w = vectors.default_w.map((weight, i) => (i >= 17 && i <= 19 ? 0 : weight));
		// The bounds that hold where there are short-term weights leave w19 no 0.
		const long = new FSRSAlgorithm({ w, enable_fuzz: false, enable_short_term: false });
		const { stability, difficulty } = ratings.reduce<Memory | null>(
			(memory, rating, i) => long.next_state(memory, delta_days[i]!, rating),
			null,
		)!;
		expect(Math.abs(stability - long_term_w17_18_19_zero.S)).toBeLessThan(tol);
		expect(Math.abs(difficulty - long_term_w17_18_19_zero.D)).toBeLessThan(tol);
	});

	test('stays at the least difficulty, however often it was easy on one day', () => {
		const easy = vectors.easy_x10_same_day;
		const { difficulty } = remembered(
			defaults,
			easy.ratings,
			easy.ratings.map(() => 0),
		);
		expect(difficulty).toBe(easy.expect_D);
	});

	test('is that of fsrs-rs with the weights of FSRS-5, which FSRS-6 can take over', () => {
		const {
			w19,
			reviews,
			expect: wanted,
			next_states_after_4_reviews_dt21,
		} = vectors.memory_state_fsrs5w;
		// FSRS-5 knows no weight for the power of stability on the same day, and has a decay of its own: 0.5.
		const fsrs = new Fsrs([...w19, 0, 0.5]);
		const [ratings, days] = [reviews.map(([rating]) => rating!), reviews.map(([, day]) => day!)];
		const after = remembered(fsrs, ratings, days);
		expect(after.stability).toBeCloseTo(wanted.S, 3);
		expect(after.difficulty).toBeCloseTo(wanted.D, 3);
		const before = remembered(fsrs, ratings.slice(0, 4), days.slice(0, 4));
		for (const [i, [stability, difficulty]] of Object.values(
			next_states_after_4_reviews_dt21,
		).entries()) {
			const next = fsrs.nextMemory(before, 21, (i + 1) as Rating);
			expect(next.stability).toBeCloseTo(stability!, 3);
			expect(next.difficulty).toBeCloseTo(difficulty!, 3);
		}
	});
});

test('the forgetting curve is that of fsrs-rs', () => {
	const { t, S, expect: wanted } = vectors.forgetting_curve_default;
	for (const [i, days] of t.entries()) {
		expect(defaults.retrievability(S[i]!, days)).toBeCloseTo(wanted[i]!, 5);
	}
});

test('intervals end where fsrs-rs has them end', () => {
	const { retention, expect: wanted } = vectors.next_interval_S1;
	for (const [i, wish] of retention.entries()) {
		const interval = defaults.intervalFor(1, { retention: wish, maximumInterval: 10 ** 9 });
		// A weight's rounding is felt where next to nothing is to be remembered.
		expect(interval / wanted[i]!).toBeCloseTo(1, wish < 0.5 ? 2 : 6);
	}
});

describe('the formulas', () => {
	test('of difficulty are those of fsrs-rs', () => {
		const { after } = vectors.next_difficulty_D5;
		for (const [i, wanted] of after.entries()) {
			expect(formulas.next_difficulty(5, GRADES[i]!)).toBeCloseTo(wanted, 4);
		}
	});

	test('of stability after success, failure and the same day are those of fsrs-rs', () => {
		const { stability_after_success_S5: success, stability_after_failure_S5: failure } = vectors;
		for (const [i, wanted] of success.expect.entries()) {
			const recalled = formulas.next_recall_stability(success.D[i]!, 5, success.R[i]!, GRADES[i]!);
			expect(recalled).toBeCloseTo(wanted, 3);
		}
		for (const [i, wanted] of failure.expect.entries()) {
			const forgotten = formulas.next_forget_stability(failure.D[i]!, 5, failure.R[i]!);
			expect(forgotten).toBeCloseTo(wanted, 4);
		}
		for (const [i, wanted] of vectors.stability_short_term_S5.expect.entries()) {
			expect(formulas.next_short_term_stability(5, GRADES[i]!)).toBeCloseTo(wanted, 4);
		}
	});
});
