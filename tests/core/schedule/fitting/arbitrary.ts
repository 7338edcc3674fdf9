import fc from 'fast-check';
import type { Rating } from '#lib/core/schedule/event.ts';
import { BOUNDS } from '#lib/core/schedule/fitting/bounds.ts';
import type { Answer, History } from '#lib/core/schedule/fitting/history.ts';
import { asPerWeight, type PerWeight } from '#lib/core/schedule/fitting/per-weight.ts';
import { DEFAULT_PARAMS } from '#lib/core/schedule/weights.ts';

/** Any weights that FSRS-6 may have, its bounds among them. */
export const anyWeights: fc.Arbitrary<PerWeight> = fc
	.tuple(...BOUNDS.map(([min, max]) => fc.double({ min, max, noNaN: true })))
	.map((weights) => asPerWeight(weights));

/** Weights as learners have them: each up to a third off the defaults, but within its bounds. */
export const usualWeights: fc.Arbitrary<PerWeight> = fc
	.tuple(
		...DEFAULT_PARAMS.weights.map((weight, i) => {
			const [low, high] = BOUNDS[i] ?? [0, 0];
			const [min, max] = [Math.max(low, weight * 0.67), Math.min(high, weight * 1.33 + 0.01)];
			return fc.double({ min, max, noNaN: true });
		}),
	)
	.map((weights) => asPerWeight(weights));

const anyAnswer = fc.record({
	rating: fc.constantFrom<Rating>(1, 2, 3, 4),
	elapsed: fc.oneof(
		fc.constant(0),
		fc.integer({ min: 1, max: 30 }),
		fc.integer({ min: 1, max: 900 }),
	),
});

/** A history in which each answer of a later day is predicted. */
export const anyHistory: fc.Arbitrary<History> = fc
	.array(anyAnswer, { minLength: 1, maxLength: 25 })
	.map((answers) => {
		let rank = 0;
		return answers.map(({ rating, elapsed }, i): Answer => {
			if (i === 0 || elapsed === 0) return { rating, elapsed: 0, rank: null };
			return { rating, elapsed, rank: rank++ };
		});
	});
