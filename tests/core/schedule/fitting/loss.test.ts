import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BOUNDS } from '#lib/core/schedule/fitting/bounds.ts';
import { examplesOf, type Example } from '#lib/core/schedule/fitting/example.ts';
import { addGradient, lossOf } from '#lib/core/schedule/fitting/loss.ts';
import { perWeight, type PerWeight } from '#lib/core/schedule/fitting/per-weight.ts';
import { anyHistory, anyWeights } from './arbitrary.ts';

function gradientOf(weights: PerWeight, example: Example): PerWeight {
	const gradient = perWeight(() => 0);
	addGradient(gradient, weights, example);
	return gradient;
}

/** By differences to both sides; undefined at a bend, where there is no one slope. */
function slopeAt(weights: PerWeight, index: number, example: Example): number | undefined {
	const step = 1e-6 * Math.max(0.1, weights[index]!);
	const loss = (by: number) =>
		lossOf(
			perWeight((i) => weights[i]! + (i === index ? by : 0)),
			example,
		);
	const here = loss(0);
	const [left, right] = [(here - loss(-step)) / step, (loss(step) - here) / step];
	const size = Math.max(1, Math.abs(left), Math.abs(right));
	return Math.abs(left - right) / size > 1e-3 ? undefined : (left + right) / 2;
}

test('the gradient is what small steps of each weight find', () => {
	let compared = 0;
	let bends = 0;
	fc.assert(
		fc.property(anyWeights, anyHistory, (weights, history) => {
			const [example] = examplesOf([history], 1_000);
			if (example === undefined) return;
			const gradient = gradientOf(weights, example);
			for (const index of BOUNDS.keys()) {
				const slope = slopeAt(weights, index, example);
				if (slope === undefined) {
					bends++;
					continue;
				}
				compared++;
				const off = Math.abs(gradient[index]! - slope) / Math.max(1, Math.abs(slope));
				expect(off, `w${index}: ${gradient[index]} and ${slope}`).toBeLessThan(1e-3);
			}
		}),
		{ numRuns: 400 },
	);
	expect(bends).toBeLessThan(compared / 20);
});

test('no weights and no history make a loss or a slope that is no number', () => {
	fc.assert(
		fc.property(anyWeights, anyHistory, (weights, history) => {
			const [example] = examplesOf([history], 1_000);
			if (example === undefined) return;
			expect(Number.isFinite(lossOf(weights, example))).toBe(true);
			expect(gradientOf(weights, example).every(Number.isFinite)).toBe(true);
		}),
	);
});
