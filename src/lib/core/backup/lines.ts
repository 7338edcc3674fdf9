/** Parts a text that comes in pieces into its lines, and never holds more than one of them. */
export class Lines {
	readonly #longest: number;
	readonly #onLine: (line: string) => void;
	readonly #onTooLong: () => void;
	#pending = '';
	#isTooLong = false;

	/** @param longest UTF-16 units; a line beyond it is told of, and not handed out */
	constructor(longest: number, onLine: (line: string) => void, onTooLong: () => void) {
		this.#longest = longest;
		this.#onLine = onLine;
		this.#onTooLong = onTooLong;
	}

	push(piece: string): void {
		let from = 0;
		for (let to = piece.indexOf('\n'); to >= 0; to = piece.indexOf('\n', from)) {
			this.#grow(piece.slice(from, to));
			this.#finish();
			from = to + 1;
		}
		this.#grow(piece.slice(from));
	}

	/** What stands behind the last line break; the rest of a line that was too long is nothing. */
	rest(): string {
		const rest = this.#pending;
		this.#pending = '';
		return rest;
	}

	#grow(part: string): void {
		if (this.#isTooLong) return;
		this.#pending += part;
		if (this.#pending.length <= this.#longest) return;
		this.#pending = '';
		this.#isTooLong = true;
	}

	#finish(): void {
		const line = this.#pending;
		this.#pending = '';
		if (this.#isTooLong) this.#onTooLong();
		// A mail program may have written line breaks of its own kind.
		else this.#onLine(line.endsWith('\r') ? line.slice(0, -1) : line);
		this.#isTooLong = false;
	}
}
