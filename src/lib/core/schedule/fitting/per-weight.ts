import type { Weights } from '../weights.ts';

/** One number for each of the 21 weights of FSRS-6, w0 to w20. */
// prettier-ignore
export type PerWeight = [
	number, number, number, number, number, number, number,
	number, number, number, number, number, number, number,
	number, number, number, number, number, number, number,
];

const COUNT = 21;

export function perWeight(numberFor: (index: number) => number): PerWeight {
	return Array.from({ length: COUNT }, (_, index) => numberFor(index)) as PerWeight;
}

/** @throws if they are not 21 */
export function asPerWeight(weights: Weights): PerWeight {
	if (weights.length !== COUNT) throw new RangeError(`FSRS-6 has ${COUNT} weights`);
	return [...weights] as PerWeight;
}
