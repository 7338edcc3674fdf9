import { chance } from '../chance.ts';
import type { Example } from './example.ts';

/**
 * All examples in an order that depends on the seed alone, cut so that each batch but the last holds at least
 * `size` predictions.
 */
export function batchesOf(examples: readonly Example[], size: number, seed: string): Example[][] {
	const shuffled = examples
		.map((example, i) => ({ example, place: chance(`${seed}|${i}`), i }))
		.sort((a, b) => a.place - b.place || a.i - b.i);
	const batches: Example[][] = [];
	let room = 0;
	for (const { example } of shuffled) {
		if (room <= 0) {
			batches.push([]);
			room = size;
		}
		batches.at(-1)?.push(example);
		room -= example.predicted;
	}
	return batches;
}
