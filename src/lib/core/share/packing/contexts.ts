import { stretch } from './logistic.ts';

/** The bytes before: the last one, two, … five; the word so far; that and the word before it. */
export const CONTEXTS = 7;
export const LONGEST_ORDER = 5;

/** Places of one context's table, as a power of two: room for the dictionary and the longest body that is packed. */
const PLACE_BITS = 17;
const PLACES = 1 << PLACE_BITS;
const MASK = PLACES - 1;

/** A place holds in 32 bits: how likely a one is (16), how often that was seen (6), and whose the place is (10). */
const CHANCE = 0xffff;
const SIGHTS_AT = 16;
const SIGHTS = 0x3f;
const OWNER_AT = 22;
const EVEN = 0x8000;

const MOST_SIGHTS = 60;
/** How far the n-th sight of a bit moves what is expected after its context. */
const PACE = Float64Array.from({ length: SIGHTS + 1 }, (_, sights) => 1 / (sights + 1.2));

/** What followed after each context: a table of bits for each, in which contexts stand by their hash. */
export class Contexts {
	readonly #places: Uint32Array;
	/** Where the present bit of each context stands. */
	readonly #at = new Int32Array(CONTEXTS);

	constructor(like?: Contexts) {
		this.#places = like === undefined ? new Uint32Array(CONTEXTS * PLACES) : like.#places.slice();
	}

	/**
	 * Puts into `inputs` the log odds of a one after each context, 0 where it was never met.
	 * @param hashes of the contexts
	 * @param bits of this byte so far, behind a one
	 * @returns the longest run of last bytes that was met before
	 */
	say(hashes: Int32Array, bits: number, inputs: Float64Array): number {
		const places = this.#places;
		const at = this.#at;
		const spread = Math.imul(bits, 0x9e3779b1);
		let longest = 0;
		for (let context = 0; context < CONTEXTS; context++) {
			let hash = Math.imul(hashes[context]! + spread, 0x85ebca6b);
			hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
			hash ^= hash >>> 13;
			const owner = hash >>> OWNER_AT;
			const first = context * PLACES + (hash & MASK);
			let place = first;
			let held = places[first]!;
			if (held >>> OWNER_AT !== owner || held === 0) {
				// Beside it is room as well; where both are others', the one that was met less gives way.
				const beside = first ^ 1;
				const other = places[beside]!;
				const isBeside = other >>> OWNER_AT === owner && other !== 0;
				if (isBeside || sightsOf(other) < sightsOf(held)) place = beside;
				held = isBeside ? other : (owner << OWNER_AT) | EVEN;
				if (!isBeside) places[place] = held;
			}
			at[context] = place;
			const isNew = sightsOf(held) === 0;
			inputs[context] = isNew ? 0 : stretch(held & CHANCE);
			if (!isNew && context < LONGEST_ORDER) longest = context + 1;
		}
		return longest;
	}

	learn(bit: number): void {
		const places = this.#places;
		const target = bit * CHANCE;
		for (let context = 0; context < CONTEXTS; context++) {
			const place = this.#at[context]!;
			const held = places[place]!;
			const chance = held & CHANCE;
			const sights = sightsOf(held);
			const next = chance + (((target - chance) * PACE[sights]!) | 0);
			const more = sights < MOST_SIGHTS ? 1 << SIGHTS_AT : 0;
			places[place] = held - chance + next + more;
		}
	}
}

function sightsOf(held: number): number {
	return (held >>> SIGHTS_AT) & SIGHTS;
}
