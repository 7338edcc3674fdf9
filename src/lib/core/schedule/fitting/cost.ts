import { distancePenalty, penaltyGradient } from './distance-penalty.ts';
import type { Example } from './example.ts';
import { addGradient, lossOf } from './loss.ts';
import { perWeight, type PerWeight } from './per-weight.ts';

/** What weights are judged by: the log loss of a batch, and its share of the penalty for distance. */
export class Cost {
	readonly #start: PerWeight;
	readonly #total: number;

	/**
	 * @param start the weights from which distance is counted
	 * @param total the predictions of all batches together
	 */
	constructor(start: PerWeight, total: number) {
		this.#start = start;
		this.#total = total;
	}

	of(weights: PerWeight, batch: readonly Example[]): number {
		const loss = batch.reduce((sum, example) => sum + lossOf(weights, example), 0);
		return loss + this.#share(batch) * distancePenalty(weights, this.#start);
	}

	gradient(weights: PerWeight, batch: readonly Example[]): PerWeight {
		const pull = penaltyGradient(weights, this.#start);
		const share = this.#share(batch);
		const gradient = perWeight((i) => (pull[i] ?? 0) * share);
		for (const example of batch) addGradient(gradient, weights, example);
		return gradient;
	}

	#share(batch: readonly Example[]): number {
		return predictionsIn(batch) / Math.max(1, this.#total);
	}
}

export function predictionsIn(examples: readonly Example[]): number {
	return examples.reduce((sum, { predicted }) => sum + predicted, 0);
}
