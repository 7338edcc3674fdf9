import type { EventId } from './event.ts';

/** The 21 weights of FSRS-6, w0 to w20. */
export type Weights = readonly number[];

/** The weights in force, and what a review calls them: `fsrs6` for the defaults, else the id of a `params` event. */
export interface Params {
	readonly id: 'fsrs6' | EventId;
	readonly weights: Weights;
}

/** What FSRS-6 starts from for everybody (default weights of py-fsrs 6.3.1, fsrs-rs 6.6.1 and ts-fsrs 5.4.2). */
export const DEFAULT_PARAMS: Params = {
	id: 'fsrs6',
	weights: [
		0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835,
		0.0614, 0.2629, 1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
	],
};

/** Whether these are weights at all: a wrong number of them would be replaced by the defaults without a word. */
export function isWeights(weights: readonly number[]): boolean {
	return weights.length === DEFAULT_PARAMS.weights.length && weights.every(Number.isFinite);
}
