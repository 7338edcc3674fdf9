/** Bytes that must agree before a repeat is believed. */
const SHORTEST = 5;
const LONGEST = 40;
/** Places are found by a hash of so many bits over the last bytes. */
const HASH_BITS = 16;
const MOST_SIGHTS = 100;

/** Looks for the place where the last bytes stood before, and expects what followed there. */
export class Repeat {
	/** How sure a repeat can be: 0 for none, then by its length. */
	static readonly STRENGTHS = 16;

	readonly #seen: number[];
	readonly #places: Int32Array;
	/** By strength: how often the repeat was right. */
	readonly #trust: Float64Array;
	readonly #sights: Uint8Array;
	/** Where the byte stands that is expected; it agrees in so many bytes. */
	#at = 0;
	#length = 0;
	#strength = 0;
	#expected = 0;

	constructor(like?: Repeat) {
		this.#seen = like === undefined ? [] : [...like.#seen];
		this.#places = like === undefined ? new Int32Array(1 << HASH_BITS) : like.#places.slice();
		this.#trust = Float64Array.from(
			{ length: Repeat.STRENGTHS },
			(_, at) => like?.trustIn(at) ?? 0.5,
		);
		this.#sights = new Uint8Array(Repeat.STRENGTHS);
		if (like !== undefined) this.#sights.set(like.#sights);
	}

	trustIn(strength: number): number {
		return this.#trust[strength]!;
	}

	/** Of 65,536: how likely a one is, where something is expected. */
	get chance(): number {
		const trust = this.#trust[this.#strength]! * 0xffff;
		return this.#expected === 1 ? trust : 0xffff - trust;
	}

	/** @param bits a one, and behind it the bits of the byte so far @returns the strength; 0 where nothing is expected */
	expect(bits: number): number {
		this.#strength = 0;
		if (this.#length === 0) return 0;
		const known = 31 - Math.clz32(bits);
		const byte = this.#seen[this.#at]! | 256;
		if (byte >> (8 - known) !== bits) {
			this.#length = 0;
			return 0;
		}
		this.#expected = (byte >> (7 - known)) & 1;
		const length = this.#length;
		this.#strength = length < 8 ? length : Math.min(Repeat.STRENGTHS - 1, 8 + ((length - 8) >> 2));
		return this.#strength;
	}

	learn(bit: number): void {
		const strength = this.#strength;
		if (strength === 0) return;
		const isRight = bit === this.#expected;
		const sights = this.#sights[strength]!;
		const trust = this.#trust[strength]!;
		this.#trust[strength] = trust + ((isRight ? 1 : 0) - trust) / (sights + 1.5);
		if (sights < MOST_SIGHTS) this.#sights[strength] = sights + 1;
		if (!isRight) this.#length = 0;
	}

	endByte(byte: number): void {
		this.#seen.push(byte);
		if (this.#length > 0) {
			this.#at++;
			this.#length++;
		}
		const end = this.#seen.length;
		if (end < SHORTEST) return;
		let hash = 0;
		for (let back = 1; back <= SHORTEST; back++) {
			hash = Math.imul(hash + this.#seen[end - back]! + 1, 0x9e3779b1);
		}
		hash >>>= 32 - HASH_BITS;
		if (this.#length === 0) this.#find(this.#places[hash]!, end);
		this.#places[hash] = end;
	}

	/** @param place of the byte behind one that agreed in its hash; 0 for none */
	#find(place: number, end: number): void {
		if (place === 0) return;
		let length = 0;
		while (
			length < LONGEST &&
			length < place &&
			this.#seen[place - 1 - length] === this.#seen[end - 1 - length]
		)
			length++;
		if (length < SHORTEST) return;
		this.#at = place;
		this.#length = length;
	}
}
