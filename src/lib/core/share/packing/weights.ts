import { squash } from './logistic.ts';

const LEARNING = 0.02;
const FIRST = 0.25;

/** Weights of several voices, a row of them for each of some circumstances: what they say is weighed by how well each told it lately. */
export class Weights {
	readonly #voices: number;
	readonly #weights: Float64Array;
	#row = 0;
	#said = 0.5;

	constructor(voices: number, circumstances: number, like?: Weights) {
		this.#voices = voices;
		this.#weights =
			like === undefined
				? new Float64Array(circumstances * voices).fill(FIRST)
				: like.#weights.slice();
	}

	/** Log odds of a one. */
	weigh(inputs: Float64Array, circumstance: number): number {
		const row = circumstance * this.#voices;
		let sum = 0;
		for (let at = 0; at < this.#voices; at++) {
			sum += inputs[at]! * this.#weights[row + at]!;
		}
		this.#row = row;
		this.#said = squash(sum);
		return sum;
	}

	learn(inputs: Float64Array, bit: number): void {
		const step = (bit - this.#said) * LEARNING;
		for (let at = 0; at < this.#voices; at++) {
			this.#weights[this.#row + at]! += step * inputs[at]!;
		}
	}
}
