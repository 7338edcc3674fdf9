/** A value of the memory after an answer, and how it moves with what it was made of. */
export interface Slope {
	readonly value: number;
	/** By the stability before the answer. */
	readonly byStability: number;
	/** By the difficulty before the answer. */
	readonly byDifficulty: number;
	/** The indices of the weights it depends on. */
	readonly weights: readonly number[];
	/** By each of these weights, in the same order. */
	readonly byWeights: readonly number[];
}

const NONE: readonly number[] = [];

/** A value that was moved to a bound moves with nothing. */
export function still(value: number): Slope {
	return { value, byStability: 0, byDifficulty: 0, weights: NONE, byWeights: NONE };
}
