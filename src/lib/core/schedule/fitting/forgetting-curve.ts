const LN_09 = Math.log(0.9);

/** A chance of recall, and how it moves. */
export interface Recall {
	/** 0 to 1, both excluded for a day or more. */
	readonly chance: number;
	readonly byStability: number;
	readonly byDecay: number;
}

/** The forgetting curve of FSRS-6: R = (1 + factor t/S)^-decay, with the factor that makes R(S, S) = .9. */
export class ForgettingCurve {
	readonly #decay: number;
	readonly #factor: number;
	readonly #factorByDecay: number;

	/** @param decay w20 */
	constructor(decay: number) {
		const grown = Math.exp(-LN_09 / decay);
		this.#decay = decay;
		this.#factor = grown - 1;
		this.#factorByDecay = (grown * LN_09) / (decay * decay);
	}

	/** `elapsed` and `stability` in days. */
	recall(elapsed: number, stability: number): Recall {
		const decay = this.#decay;
		const spent = elapsed / stability;
		const base = 1 + this.#factor * spent;
		const log = Math.log(base);
		const chance = Math.exp(-decay * log);
		return {
			chance,
			byStability: (chance * decay * this.#factor * spent) / (base * stability),
			byDecay: -chance * (log + (decay * spent * this.#factorByDecay) / base),
		};
	}
}
