import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Rating } from '#lib/core/schedule/event.ts';
import { BOUNDS } from '#lib/core/schedule/fitting/bounds.ts';
import { examplesOf } from '#lib/core/schedule/fitting/example.ts';
import { historiesOf } from '#lib/core/schedule/fitting/histories-of.ts';
import type { History } from '#lib/core/schedule/fitting/history.ts';
import { optimise } from '#lib/core/schedule/fitting/optimise.ts';
import { asPerWeight, type PerWeight } from '#lib/core/schedule/fitting/per-weight.ts';
import { qualityOf } from '#lib/core/schedule/fitting/quality.ts';
import { DEFAULT_PARAMS } from '#lib/core/schedule/weights.ts';
import { simulatedLog, FAST_FORGETTER } from '../../../../bench/simulated-log.ts';
import { anyHistory } from './arbitrary.ts';
import { finished } from '#lib/core/finished.ts';

function expectWithinBounds(weights: PerWeight) {
	for (const [i, [low, high]] of BOUNDS.entries()) {
		expect(weights[i], `w${i}`).toBeGreaterThanOrEqual(low);
		expect(weights[i], `w${i}`).toBeLessThanOrEqual(high);
	}
}

const { histories, reviews } = historiesOf(
	simulatedLog({ weights: FAST_FORGETTER, items: 700, days: 400, seed: 'a' }),
);
const fitted = finished(optimise(examplesOf(histories, reviews), 'seed'));

describe('a learner whose true weights are known', () => {
	/** Of the same memory, but not seen before. */
	const others = historiesOf(
		simulatedLog({ weights: FAST_FORGETTER, items: 700, days: 400, seed: 'b' }),
	);
	const logLoss = (weights: readonly number[]) =>
		qualityOf(asPerWeight(weights), others.histories).logLoss;

	test('is foretold nearly as well as by the true ones', () => {
		const truth = logLoss(FAST_FORGETTER);
		expect(logLoss(DEFAULT_PARAMS.weights)).toBeGreaterThan(truth + 0.01);
		expect(logLoss(fitted)).toBeLessThan(truth + 0.003);
	});
});

test('weights stay within the bounds of FSRS-6', () => expectWithinBounds(fitted));

test('even where the answers make no sense', () => {
	fc.assert(
		fc.property(fc.array(anyHistory, { minLength: 30, maxLength: 60 }), (wild) => {
			const weights = finished(optimise(examplesOf(wild, 1_000), 'seed'));
			expect(weights.every(Number.isFinite)).toBe(true);
			expectWithinBounds(weights);
		}),
		{ numRuns: 30 },
	);
});

test('a better first answer never leaves less, even where more of it is forgotten', () => {
	const firsts = (rating: Rating, known: number): History[] =>
		Array.from({ length: 400 }, (_, i) => [
			{ elapsed: 0, rating, rank: null },
			{ elapsed: 2, rating: i < known ? 3 : 1, rank: 2 * i },
			{ elapsed: 4, rating: 3, rank: 2 * i + 1 },
		]);
	const upsideDown = [...firsts(1, 380), ...firsts(2, 200), ...firsts(3, 390)];
	const [again, hard, good, easy] = finished(optimise(examplesOf(upsideDown, 1_000), 'seed'));
	expect(hard).toBeGreaterThanOrEqual(again);
	expect(good).toBeGreaterThanOrEqual(hard);
	expect(easy).toBeGreaterThanOrEqual(good);
});

test('everything always right, or always wrong, is fitted too', () => {
	for (const rating of [1, 4] as const) {
		const one = histories.map((history) => history.map((answer) => ({ ...answer, rating })));
		expectWithinBounds(finished(optimise(examplesOf(one, reviews), 'seed')));
	}
});

test('without answers the weights are those of everybody', () => {
	expect(finished(optimise([], 'seed'))).toEqual(DEFAULT_PARAMS.weights);
});

test('the seed alone decides the order', () => {
	const few = examplesOf(histories, 1_500);
	const weights = finished(optimise(few, 'seed'));
	expect(finished(optimise(few, 'seed'))).toEqual(weights);
	expect(finished(optimise(few, 'other'))).not.toEqual(weights);
});
