/** Of every engine, though not of the language itself. */
declare const TextDecoder: new (
	encoding: 'utf-8',
	options: { readonly fatal: true; readonly ignoreBOM: true },
) => { decode(bytes: Uint8Array): string };

/** Thrown by `ByteReader`: the bytes end too soon, or are not as `ByteWriter` writes them. */
export class UnreadableBytes extends Error {
	override readonly name = 'UnreadableBytes';
}

/** Bytes of 2^53 - 1 as `ByteWriter` writes it. */
const LONGEST_NUMBER = 8;

/** Reads what `ByteWriter` wrote, and nothing that it would have written otherwise. */
export class ByteReader {
	readonly #bytes: Uint8Array;
	#at = 0;

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
	}

	/** Bytes that are not read yet. */
	get left(): number {
		return this.#bytes.length - this.#at;
	}

	raw(length: number): Uint8Array {
		if (length > this.left) throw new UnreadableBytes('the bytes end too soon');
		return this.#bytes.subarray(this.#at, (this.#at += length));
	}

	number(): number {
		let value = 0;
		for (let place = 0; place < LONGEST_NUMBER; place++) {
			const [byte = 0] = this.raw(1);
			value += (byte % 128) * 128 ** place;
			if (byte > 127) continue;
			const isShortest = byte > 0 || place === 0;
			if (!isShortest || !Number.isSafeInteger(value)) break;
			return value;
		}
		throw new UnreadableBytes('a number that is too large, or too long');
	}

	text(): string {
		const bytes = this.raw(this.number());
		try {
			return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
		} catch (cause) {
			throw new UnreadableBytes('a text that is no UTF-8', { cause });
		}
	}

	flags(count: number): readonly boolean[] {
		const bytes = this.raw(Math.ceil(count / 8));
		const flags = Array.from(bytes).flatMap((byte) =>
			Array.from({ length: 8 }, (_, bit) => Math.floor(byte / 2 ** bit) % 2 === 1),
		);
		if (flags.slice(count).includes(true)) throw new UnreadableBytes('a flag of nothing');
		return flags.slice(0, count);
	}
}
