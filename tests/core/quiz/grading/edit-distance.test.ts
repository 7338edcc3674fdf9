import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance, typoBudget } from '#lib/core/quiz/grading/edit-distance.ts';

describe('the edit distance', () => {
	test.each([
		['', '', 0],
		['', 'abc', 3],
		['iran', 'iraq', 1],
		['niger', 'nigeria', 2],
		['kazakhstan', 'kazahkstan', 1],
		['ca', 'abc', 3],
		['iceland', 'ireland', 1],
		['😀a', 'a', 1],
	])('of %s and %s is %i', (a, b, distance) => {
		expect(editDistance(a, b)).toBe(distance);
	});

	test('is the same both ways, nothing only for equals, and at most the longer length', () => {
		const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 });
		fc.assert(
			fc.property(word, word, (a, b) => {
				const distance = editDistance(a, b);
				expect(editDistance(b, a)).toBe(distance);
				expect(distance === 0).toBe(a === b);
				expect(distance).toBeLessThanOrEqual(Math.max(a.length, b.length));
				expect(distance).toBeGreaterThanOrEqual(Math.abs(a.length - b.length));
			}),
		);
	});
});

test('longer words may hold more slips', () => {
	expect([1, 3, 4, 7, 8, 12, 13, 40].map(typoBudget)).toEqual([0, 0, 1, 1, 2, 2, 3, 3]);
});
