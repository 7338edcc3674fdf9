import fc from 'fast-check';
import { expect, test } from 'vitest';
import { points } from '#lib/core/quiz/points.ts';

test.each([
	[1, 0, 30_000, 1_000],
	[1, 499, 30_000, 1_000],
	[1, 500, 30_000, 992],
	[1, 3_000, 30_000, 950],
	[1, 15_000, 30_000, 750],
	[1, 30_000, 30_000, 500],
	[1, 31_000, 30_000, 500],
	[1, 9_999, 20_000, 750],
	[1, 100, 200, 1_000],
	[0.5, 15_000, 30_000, 375],
	[1 / 3, 100, 30_000, 333],
	[0, 100, 30_000, 0],
	[1, 4_000, 0, 500],
])('an answer of credit %f after %i of %i ms gets %i', (credit, ms, limit, expected) => {
	expect(points(credit, ms, limit)).toBe(expected);
});

const credit = fc.double({ min: 0, max: 1, noNaN: true });
const ms = fc.integer({ min: 0, max: 100_000 });
const limit = fc.integer({ min: 1_000, max: 100_000 });

test('a slower answer never gets more, nor one that is less right', () => {
	fc.assert(
		fc.property(credit, credit, ms, ms, limit, (a, b, one, other, limit) => {
			const [less, more] = [Math.min(a, b), Math.max(a, b)];
			const [sooner, later] = [Math.min(one, other), Math.max(one, other)];
			expect(points(less, later, limit)).toBeLessThanOrEqual(points(more, sooner, limit));
		}),
	);
});

test('a right answer gets 500 to 1000, a wrong one nothing', () => {
	fc.assert(
		fc.property(ms, limit, (ms, limit) => {
			const right = points(1, ms, limit);
			expect(right).toBeGreaterThanOrEqual(500);
			expect(right).toBeLessThanOrEqual(1_000);
			expect(Number.isInteger(right)).toBe(true);
			expect(points(0, ms, limit)).toBe(0);
		}),
	);
});
