import { describe, expect, test } from 'vitest';
import type { Rating } from '#lib/core/schedule/event.ts';
import {
	firstStabilities,
	orderedAndFilled,
} from '#lib/core/schedule/fitting/first-stabilities.ts';
import { DEFAULT_PARAMS } from '#lib/core/schedule/weights.ts';

// Figures from the tests of fsrs-rs (BSD-3: src/parameter_initialization.rs).
describe('as in fsrs-rs', () => {
	test('a first stability is the one that explains the first recalls best', () => {
		const recall = (elapsed: number, items: number, share: number) => ({
			elapsed,
			items,
			recalled: items * share,
		});
		const group = [
			recall(1, 435, 0.86666667),
			recall(2, 97, 0.90721649),
			recall(3, 63, 0.73015873),
			recall(4, 38, 0.76315789),
			recall(5, 28, 0.67857143),
		];
		const [again] = firstStabilities(new Map([[1, group]]), 0.94302857);
		expect(again).toBeCloseTo(0.7355089, 4);
	});

	test('ratings never given are told from the others', () => {
		const filled = orderedAndFilled(
			new Map<Rating, number>([
				[1, 0.4],
				[3, 2.3],
				[4, 10.9],
			]),
			new Map<Rating, number>([
				[1, 1],
				[3, 1],
				[4, 1],
			]),
		);
		expect(filled[1]).toBeCloseTo(1.1227008, 6);
		const one = orderedAndFilled(new Map([[2, 0.35]]), new Map([[2, 1]]));
		expect(one[2]).toBeCloseTo(0.6242943, 6);
		expect(one[3]).toBeCloseTo(2.2453482, 6);
	});
});

test.each<readonly Rating[]>([
	[1, 2],
	[1, 3],
	[1, 4],
	[2, 3],
	[2, 4],
	[3, 4],
])('from %i and %i the other two follow, in order', (lower, higher) => {
	const known = new Map<Rating, number>([
		[lower, 1],
		[higher, 2],
	]);
	const filled = orderedAndFilled(known, known);
	expect(filled).toEqual(filled.toSorted((a, b) => a - b));
	expect(filled[lower - 1]).toBe(1);
	expect(filled[higher - 1]).toBe(2);
});

test('of two in the wrong order the one of fewer items gives way', () => {
	const known = new Map<Rating, number>([
		[1, 3],
		[2, 1],
		[3, 5],
		[4, 9],
	]);
	const items = (again: number, hard: number) =>
		new Map<Rating, number>([
			[1, again],
			[2, hard],
			[3, 50],
			[4, 50],
		]);
	expect(orderedAndFilled(known, items(30, 20))).toEqual([3, 3, 5, 9]);
	expect(orderedAndFilled(known, items(20, 30))).toEqual([1, 1, 5, 9]);
});

test('without any answers they are those of everybody', () => {
	expect(firstStabilities(new Map(), 0.9)).toEqual(DEFAULT_PARAMS.weights.slice(0, 4));
});
