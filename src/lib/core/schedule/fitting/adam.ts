import { perWeight, type PerWeight } from './per-weight.ts';

const KEPT_MEAN = 0.9;
const KEPT_SQUARE = 0.999;
const LEAST = 1e-8;

/** Adam (Kingma & Ba 2015, algorithm 1), with its own defaults. */
export class Adam {
	readonly #mean = perWeight(() => 0);
	readonly #square = perWeight(() => 0);
	#steps = 0;

	/** The weights, one step down the slope. */
	step(weights: PerWeight, gradient: PerWeight, rate: number): PerWeight {
		this.#steps++;
		const meanShare = 1 - KEPT_MEAN ** this.#steps;
		const squareShare = 1 - KEPT_SQUARE ** this.#steps;
		return perWeight((i) => {
			const slope = gradient[i] ?? 0;
			const mean = KEPT_MEAN * (this.#mean[i] ?? 0) + (1 - KEPT_MEAN) * slope;
			const square = KEPT_SQUARE * (this.#square[i] ?? 0) + (1 - KEPT_SQUARE) * slope * slope;
			this.#mean[i] = mean;
			this.#square[i] = square;
			return (
				(weights[i] ?? 0) - (rate * (mean / meanShare)) / (Math.sqrt(square / squareShare) + LEAST)
			);
		});
	}
}
