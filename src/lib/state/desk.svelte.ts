import type { Asked } from './asked.ts';
import type { Clock } from './parts.ts';

/** What lies on the desk: one leaf, its front or its back up, or none. */
export class Desk {
	readonly #clock: Clock;
	#asked = $state.raw<Asked | null>(null);
	#isShown = $state.raw(false);
	#leaf = $state.raw(0);
	#laidAt = 0;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	get asked() {
		return this.#asked;
	}

	/** Whether the leaf is turned to its answer. */
	get isShown() {
		return this.#isShown;
	}

	/** Counts up with every leaf laid down. */
	get leaf() {
		return this.#leaf;
	}

	/** Time since the leaf was laid down, ms. */
	get lain(): number {
		return this.#clock().at - this.#laidAt;
	}

	lay(asked: Asked, { isShown = false } = {}): void {
		this.#leaf += 1;
		this.#asked = asked;
		this.#isShown = isShown;
		this.#laidAt = this.#clock().at;
	}

	turn(): void {
		this.#isShown = true;
	}

	clear(): void {
		this.#asked = null;
		this.#isShown = false;
	}
}
