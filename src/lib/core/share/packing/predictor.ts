import { CONTEXTS, Contexts, LONGEST_ORDER } from './contexts.ts';
import { squash, stretch } from './logistic.ts';
import { Repeat } from './repeat.ts';
import { Weights } from './weights.ts';

/** No byte of UTF-8: what follows it are numbers. */
export const END_OF_TEXTS = 0xff;
/** Texts, and the numbers behind them: what is known of the one says nothing of the other. */
const REGIONS = 2;
const BYTES = 256;
const ORDERS = LONGEST_ORDER + 1;

/** Each context has a voice, and a repeat, and a constant. */
const VOICES = CONTEXTS + 2;
const CONSTANT = 0.3;
/** Three sets of weights are heard, a little less surely than each is of itself. */
const SURENESS = 0.95 / 3;

/**
 * Says how likely the next bit of a text is a one, from the bits before it: what followed after the same last
 * bytes and words, weighed by how well each of them told it lately (after M. Mahoney's lpaq, by another program;
 * mattmahoney.net/dc/#lpaq). It reckons with `+ - * /` on doubles and with tables of its own, so that every
 * engine comes to the same bit.
 */
export class Predictor {
	readonly #contexts: Contexts;
	readonly #repeat: Repeat;
	readonly #byOrder: Weights;
	readonly #byBits: Weights;
	readonly #byLast: Weights;
	readonly #inputs = new Float64Array(VOICES);
	readonly #hashes = new Int32Array(CONTEXTS);
	readonly #recent = new Uint8Array(LONGEST_ORDER);
	#region = 0;
	#word = 0;
	#wordBefore = 0;
	/** A one, and behind it the bits of this byte so far. */
	#bits = 1;

	/** @param like one whose memory this one begins with */
	constructor(like?: Predictor) {
		const others = like === undefined ? undefined : like.#parts();
		this.#contexts = new Contexts(others?.contexts);
		this.#repeat = new Repeat(others?.repeat);
		this.#byOrder = new Weights(VOICES, REGIONS * ORDERS * Repeat.STRENGTHS, others?.byOrder);
		this.#byBits = new Weights(VOICES, REGIONS * BYTES, others?.byBits);
		this.#byLast = new Weights(VOICES, REGIONS * BYTES, others?.byLast);
		this.#inputs[VOICES - 1] = CONSTANT;
		this.#beginByte();
	}

	#parts() {
		return {
			contexts: this.#contexts,
			repeat: this.#repeat,
			byOrder: this.#byOrder,
			byBits: this.#byBits,
			byLast: this.#byLast,
		};
	}

	/** How likely the next bit is a one: strictly between 0 and 1. */
	chanceOfOne(): number {
		const inputs = this.#inputs;
		const order = this.#contexts.say(this.#hashes, this.#bits, inputs);
		const strength = this.#repeat.expect(this.#bits);
		inputs[CONTEXTS] = strength === 0 ? 0 : stretch(this.#repeat.chance);
		const region = this.#region;
		const last = this.#recent[0]!;
		const odds =
			this.#byOrder.weigh(inputs, (region * ORDERS + order) * Repeat.STRENGTHS + strength) +
			this.#byBits.weigh(inputs, region * BYTES + this.#bits) +
			this.#byLast.weigh(inputs, region * BYTES + last);
		return squash(odds * SURENESS);
	}

	/** Takes in what the bit was. To be called once after each `chanceOfOne`. */
	learn(bit: number): void {
		const inputs = this.#inputs;
		this.#byOrder.learn(inputs, bit);
		this.#byBits.learn(inputs, bit);
		this.#byLast.learn(inputs, bit);
		this.#contexts.learn(bit);
		this.#repeat.learn(bit);
		this.#bits = 2 * this.#bits + bit;
		if (this.#bits >= BYTES) this.#endByte(this.#bits - BYTES);
	}

	/** Takes in a text of which nothing is asked. */
	read(bytes: Uint8Array): void {
		for (const byte of bytes) {
			for (let place = 7; place >= 0; place--) {
				this.chanceOfOne();
				this.learn((byte >> place) & 1);
			}
		}
	}

	#endByte(byte: number): void {
		this.#recent.copyWithin(1, 0);
		this.#recent[0] = byte;
		if (byte === END_OF_TEXTS) this.#region = 1;
		if (isOfWord(byte)) {
			const small = byte >= 65 && byte <= 90 ? byte + 32 : byte;
			this.#word = Math.imul(this.#word + small + 1, 0x2f0b4c47) ^ (this.#word >>> 9);
		} else if (this.#word !== 0) {
			this.#wordBefore = this.#word;
			this.#word = 0;
		}
		this.#repeat.endByte(byte);
		this.#beginByte();
	}

	#beginByte(): void {
		let hash = Math.imul(this.#region, 0x51ed270b);
		for (let order = 0; order < LONGEST_ORDER; order++) {
			hash = Math.imul(hash ^ (hash >>> 15), 0x2f0b4c47) + this.#recent[order]! + 1;
			hash = Math.imul(hash, 0x3c6ef35f);
			this.#hashes[order] = hash;
		}
		const word = Math.imul(this.#word + 991 + this.#region, 0x9e3779b1);
		this.#hashes[LONGEST_ORDER] = Math.imul(word, 0x2545f491);
		this.#hashes[LONGEST_ORDER + 1] = Math.imul(word + this.#wordBefore, 0x7feb352d) + 1;
		this.#bits = 1;
	}
}

/** Letters, digits and every byte of a letter that is not of ASCII. */
function isOfWord(byte: number): boolean {
	return (
		byte >= 128 ||
		(byte >= 97 && byte <= 122) ||
		(byte >= 65 && byte <= 90) ||
		(byte >= 48 && byte <= 57)
	);
}
