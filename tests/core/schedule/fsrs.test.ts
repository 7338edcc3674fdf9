import { describe, expect, test } from 'vitest';
import type { Rating } from '#lib/core/schedule/event.ts';
import {
	fuzzed,
	intervalFor,
	nextMemory,
	retrievability,
	type Memory,
} from '#lib/core/schedule/fsrs.ts';

// Figures from the test suites of fsrs-rs 6.6.1 (BSD-3: src/inference.rs, src/model.rs), FSRS-6 defaults.
describe('FSRS-6', () => {
	test('gives the memory state of fsrs-rs', () => {
		const reviews: readonly (readonly [Rating, number])[] = [
			...([
				[1, 0],
				[3, 0],
				[3, 1],
				[3, 3],
				[3, 8],
				[3, 21],
			] as const),
		];
		const memory = reviews.reduce<Memory | null>(
			(before, [rating, days]) => nextMemory(before, days, rating),
			null,
		);
		expect(memory?.stability).toBeCloseTo(53.62691, 3);
		expect(memory?.difficulty).toBeCloseTo(6.3574867, 4);
	});

	test('gives the forgetting curve of fsrs-rs', () => {
		const days = [0, 1, 2, 3, 4, 5];
		const stabilities = [1, 2, 3, 4, 4, 2];
		const expected = [1, 0.9403443, 0.9253786, 0.9185229, 0.9, 0.8261359];
		for (const [i, day] of days.entries()) {
			expect(retrievability(stabilities[i] ?? 0, day)).toBeCloseTo(expected[i] ?? 0, 5);
		}
	});

	test('ends an interval where recall has fallen to what is wished for', () => {
		for (const retention of [0.8, 0.85, 0.9, 0.95]) {
			const interval = intervalFor(100, { retention, maximumInterval: 36_500 });
			expect(retrievability(100, interval)).toBeCloseTo(retention, 2);
		}
	});

	test('draws within the fuzz range, and leaves short intervals as they are', () => {
		expect(fuzzed(2, 0.99, 0, 36_500)).toBe(2);
		const days = Array.from({ length: 100 }, (_, i) => fuzzed(10, i / 100, 0, 36_500));
		expect([Math.min(...days), Math.max(...days)]).toEqual([8, 12]);
		expect(fuzzed(30, 0.999, 0, 30)).toBe(30);
	});
});

test('importing ts-fsrs leaves no method on every date', () => {
	const date = new Date(0);
	const found: string[] = [];
	for (const name in date) found.push(name);
	expect(found).toEqual([]);
	expect('format' in date).toBe(false);
});
