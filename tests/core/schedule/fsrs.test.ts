import { describe, expect, test } from 'vitest';
import type { Rating } from '#lib/core/schedule/event.ts';
import { fsrsOf, fuzzSpan, type Memory } from '#lib/core/schedule/fsrs.ts';
import { DEFAULT_PARAMS } from '#lib/core/schedule/weights.ts';

const fsrs = fsrsOf(DEFAULT_PARAMS.weights);

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
			(before, [rating, days]) => fsrs.nextMemory(before, days, rating),
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
			expect(fsrs.retrievability(stabilities[i] ?? 0, day)).toBeCloseTo(expected[i] ?? 0, 5);
		}
	});

	test('ends an interval where recall has fallen to what is wished for', () => {
		for (const retention of [0.8, 0.85, 0.9, 0.95]) {
			const interval = fsrs.intervalFor(100, { retention, maximumInterval: 36_500 });
			expect(fsrs.retrievability(100, interval)).toBeCloseTo(retention, 2);
		}
	});

	test('gives a span to draw from, and leaves short intervals as they are', () => {
		expect(fuzzSpan(2, 0, 36_500)).toEqual({ from: 2, to: 2 });
		expect(fuzzSpan(10, 0, 36_500)).toEqual({ from: 8, to: 12 });
		expect(fuzzSpan(30, 0, 30).to).toBe(30);
		expect(fuzzSpan(12, 11, 36_500).from).toBeGreaterThan(11);
	});
});

test('importing ts-fsrs leaves no method on every date', () => {
	const date = new Date(0);
	const found: string[] = [];
	for (const name in date) found.push(name);
	expect(found).toEqual([]);
	expect('format' in date).toBe(false);
});
