import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Cost } from '#lib/core/schedule/fitting/cost.ts';
import { examplesOf } from '#lib/core/schedule/fitting/example.ts';
import { perWeight } from '#lib/core/schedule/fitting/per-weight.ts';
import { anyHistory, anyWeights } from './arbitrary.ts';

const TOTAL = 1_000;

test('what distance costs is in the gradient, by the share of the batch', () => {
	fc.assert(
		fc.property(anyWeights, anyWeights, anyHistory, (weights, start, history) => {
			const batch = examplesOf([history], TOTAL);
			const far = new Cost(start, TOTAL);
			const near = new Cost(weights, TOTAL);
			const step = 1e-4;
			const moved = (index: number) => perWeight((i) => weights[i]! + (i === index ? step : 0));
			// Of two costs with the same loss, only the distance is left.
			const distance = (of: typeof weights) => far.of(of, batch) - near.of(of, batch);
			const gradient = far.gradient(weights, batch);
			const ofLoss = near.gradient(weights, batch);
			for (const [i, slope] of gradient.entries()) {
				const found = (distance(moved(i)) - distance(weights)) / step;
				const size = Math.max(1, Math.abs(found));
				expect(Math.abs(slope - ofLoss[i]! - found) / size, `w${i}`).toBeLessThan(1e-3);
			}
		}),
	);
});

test('the same distance costs the more the larger the batch, and all of it for all', () => {
	const history = [
		{ elapsed: 0, rating: 3 as const, rank: null },
		{ elapsed: 3, rating: 3 as const, rank: 0 },
	];
	const batch = (size: number) =>
		examplesOf(
			Array.from({ length: size }, () => history),
			1,
		);
	const start = perWeight(() => 0.5);
	const off = perWeight((i) => (i === 4 ? 0.5 + 0.57 : 0.5));
	const pull = (size: number) =>
		new Cost(start, 10).gradient(off, batch(size))[4] -
		new Cost(off, 10).gradient(off, batch(size))[4];
	// One standard deviation of w4 among learners.
	expect(pull(10)).toBeCloseTo(2 / 0.57, 9);
	expect(pull(5)).toBeCloseTo(1 / 0.57, 9);
});
