/** Longer work without a stop is felt as a page that does not answer. */
const LONGEST_MS = 12;

/** Lets the page answer a hand in the middle of long work. */
export class Pauses {
	#since = performance.now();

	/** Resolves at once, or after whatever else the page had to do, where the last stop is a while ago. */
	async rest(): Promise<void> {
		if (performance.now() - this.#since < LONGEST_MS) return;
		await new Promise((resolve) => setTimeout(resolve));
		this.#since = performance.now();
	}
}
