import { expect, test } from 'vitest';
import { neighbourSteps } from '#lib/core/cards/neighbours.ts';

test('the right one is not always in the middle of its neighbours', () => {
	const ranks = new Set(
		['1912', '1913', '1914', '1915'].map(
			(answer) =>
				neighbourSteps(answer)
					.slice(0, 3)
					.filter((step) => step < 0).length,
		),
	);
	expect([...ranks].sort()).toEqual([0, 1, 2, 3]);
});

test('neighbours are never the right one, never the same twice, and always the same', () => {
	for (const answer of ['4 May 1912', 'seven', '40 %']) {
		const steps = neighbourSteps(answer);
		expect(steps).not.toContain(0);
		expect(new Set(steps).size).toBe(steps.length);
		expect(steps.length).toBeGreaterThanOrEqual(6);
		expect(neighbourSteps(answer)).toEqual(steps);
	}
});
