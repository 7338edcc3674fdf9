/**
 * The sheet over a page. It has a history entry of its own, of which the router need not know, so that the
 * browser's Back takes it away.
 */
export class LaidSheet<Name extends string> {
	#name = $state.raw<Name | null>(null);
	#isClosing = false;

	get name() {
		return this.#name;
	}

	lay(name: Name): void {
		if (this.#name === null) history.pushState(history.state, '');
		this.#name = name;
		this.#isClosing = false;
	}

	/** The way back takes a moment, and is gone only once. */
	takeAway(): void {
		if (this.#isClosing || this.#name === null) return;
		this.#isClosing = true;
		history.back();
	}

	/** The browser went back. */
	popped(): void {
		this.#name = null;
	}
}
