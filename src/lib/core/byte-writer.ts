/** Of every engine, though not of the language itself. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };

/** What is as long is taken over whole, not byte by byte. */
const LONG = 64;

/** Bytes put one behind the other. */
export class ByteWriter {
	/** What has been closed, and the bytes behind it. */
	readonly #pieces: Uint8Array[] = [];
	#bytes: number[] = [];

	bytes(): Uint8Array {
		this.#close();
		const all = new Uint8Array(this.#pieces.reduce((sum, { length }) => sum + length, 0));
		let at = 0;
		for (const piece of this.#pieces) {
			all.set(piece, at);
			at += piece.length;
		}
		return all;
	}

	raw(bytes: Iterable<number>): this {
		if (bytes instanceof Uint8Array && bytes.length >= LONG) {
			this.#close();
			this.#pieces.push(bytes);
		} else for (const byte of bytes) this.#bytes.push(byte);
		return this;
	}

	/** A whole number from 0 to 2^53 - 1 in as few bytes as it takes, seven bits each, the lowest first (LEB128). */
	number(value: number): this {
		if (!Number.isSafeInteger(value) || value < 0) {
			throw new RangeError(`${String(value)} is no whole number from 0`);
		}
		let rest = value;
		while (rest > 127) {
			this.#bytes.push((rest % 128) + 128);
			rest = Math.floor(rest / 128);
		}
		this.#bytes.push(rest);
		return this;
	}

	/** UTF-8 behind its length in bytes. */
	text(text: string): this {
		const bytes = new TextEncoder().encode(text);
		return this.number(bytes.length).raw(bytes);
	}

	/** One bit each, the first the lowest of its byte. How many there are is for the reader to know. */
	flags(flags: readonly boolean[]): this {
		for (let at = 0; at < flags.length; at += 8) {
			const eight = flags.slice(at, at + 8);
			this.#bytes.push(eight.reduce((sum, flag, bit) => sum + (flag ? 2 ** bit : 0), 0));
		}
		return this;
	}

	#close(): void {
		if (this.#bytes.length === 0) return;
		this.#pieces.push(Uint8Array.from(this.#bytes));
		this.#bytes = [];
	}
}
