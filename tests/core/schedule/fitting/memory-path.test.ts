import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { History } from '#lib/core/schedule/fitting/history.ts';
import { memoryPath } from '#lib/core/schedule/fitting/memory-path.ts';
import type { PerWeight } from '#lib/core/schedule/fitting/per-weight.ts';
import { Fsrs, type Memory } from '#lib/core/schedule/fsrs.ts';
import { anyHistory, anyWeights, usualWeights } from './arbitrary.ts';

function expectSame(weights: PerWeight, history: History, tolerance: number) {
	const fsrs = new Fsrs(weights);
	const path = memoryPath(weights, history);
	let memory: Memory | null = null;
	for (const [i, { elapsed, rating }] of history.entries()) {
		const { recall, stability, difficulty } = path[i]!;
		if (memory !== null) {
			const expected = fsrs.retrievability(memory.stability, elapsed);
			expect(Math.abs(recall!.chance - expected)).toBeLessThan(tolerance);
		}
		memory = fsrs.nextMemory(memory, elapsed, rating);
		const off = Math.abs(stability.value - memory.stability) / Math.max(1, memory.stability);
		expect(off).toBeLessThan(tolerance);
		expect(Math.abs(difficulty.value - memory.difficulty)).toBeLessThan(tolerance);
	}
}

test('the memory that is fitted is the one that schedules', () => {
	fc.assert(
		fc.property(usualWeights, anyHistory, (weights, history) => expectSame(weights, history, 1e-6)),
		{ numRuns: 500 },
	);
});

test('at the bounds of the weights they differ by no more than the rounding of ts-fsrs', () => {
	fc.assert(
		fc.property(anyWeights, anyHistory, (weights, history) => expectSame(weights, history, 1e-3)),
		{ numRuns: 500 },
	);
});
