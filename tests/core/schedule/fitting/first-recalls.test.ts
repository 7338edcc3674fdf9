import { expect, test } from 'vitest';
import type { Rating } from '#lib/core/schedule/event.ts';
import { examplesOf, type Example } from '#lib/core/schedule/fitting/example.ts';
import {
	examplesAmong,
	firstRecalls,
	withoutOutliers,
} from '#lib/core/schedule/fitting/first-recalls.ts';

/** So many items that were first answered so, and then after so many days. */
function items(count: number, first: Rating, elapsed: number, then: Rating = 3): Example[] {
	const history = [
		{ elapsed: 0, rating: first, rank: null },
		{ elapsed: 0, rating: 3 as Rating, rank: null },
		{ elapsed, rating: then, rank: 0 },
		{ elapsed: 9, rating: 3 as Rating, rank: 1 },
	];
	return examplesOf(
		Array.from({ length: count }, () => history),
		10,
	);
}

test('first recalls are counted by first rating and by days until the next day asked', () => {
	const examples = [
		...items(3, 3, 2),
		...items(1, 3, 2, 1),
		...items(2, 3, 1),
		...items(2, 1, 1, 1),
	];
	expect(firstRecalls(examples)).toEqual(
		new Map([
			[
				3,
				[
					{ elapsed: 1, items: 2, recalled: 2 },
					{ elapsed: 2, items: 4, recalled: 3 },
				],
			],
			[1, [{ elapsed: 1, items: 2, recalled: 0 }]],
		]),
	);
});

test('rare waits and very long ones are outliers', () => {
	const usual = items(200, 3, 2);
	const examples = [...usual, ...items(30, 3, 150), ...items(5, 3, 7), ...items(14, 3, 8)];
	const kept = withoutOutliers(firstRecalls(examples));
	expect(kept.get(3)?.map(({ elapsed }) => elapsed)).toEqual([2]);
	expect(examplesAmong(examples, kept)).toEqual(usual);
});

test('after a first Easy a wait may be longer', () => {
	const examples = [...items(200, 4, 8), ...items(30, 4, 150)];
	const kept = withoutOutliers(firstRecalls(examples));
	expect(kept.get(4)?.map(({ elapsed }) => elapsed)).toEqual([8, 150]);
});
