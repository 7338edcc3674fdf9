import { expect, test } from 'vitest';
import { scale, tenthBelow } from '#lib/ui/numbers/scale.ts';

test('values lie evenly between the ends, and in the middle of a range without length', () => {
	const x = scale([10, 20], [100, 0]);
	expect([10, 15, 20, 25].map(x)).toEqual([100, 50, 0, -50]);
	expect(scale([7, 7], [0, 100])(7)).toBe(50);
});

test('an axis of shares begins at the tenth below all of them', () => {
	expect(tenthBelow([0.84, 0.97])).toBe(0.8);
	expect(tenthBelow([0.99])).toBe(0.8);
	expect(tenthBelow([0.8])).toBe(0.7);
	expect(tenthBelow([0])).toBe(0);
	expect(tenthBelow([])).toBe(0.8);
});
