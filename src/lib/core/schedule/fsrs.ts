import { FSRSAlgorithm, get_fuzz_range } from 'ts-fsrs';
import type { Rating } from './event.ts';
import type { Weights } from './weights.ts';

// Importing ts-fsrs adds enumerable methods to every Date; the memory-level functions need none of them.
for (const name of ['scheduler', 'diff', 'format', 'dueFormat']) {
	Reflect.deleteProperty(Date.prototype, name);
}

/** What FSRS-6 remembers of an item: `stability` in days (recall has fallen to 90 % after it), `difficulty` 1 to 10. */
export interface Memory {
	readonly stability: number;
	readonly difficulty: number;
}

export interface IntervalWish {
	/** Share still known at the end of the interval. */
	readonly retention: number;
	/** Days. */
	readonly maximumInterval: number;
}

/** FSRS-6 with one set of weights. */
export class Fsrs {
	readonly #algorithm: FSRSAlgorithm;
	readonly #modifiers = new Map<number, number>();

	/** @param weights 21 numbers; those outside of FSRS-6's bounds are moved to them */
	constructor(weights: Weights) {
		this.#algorithm = new FSRSAlgorithm({ w: weights, enable_fuzz: false });
	}

	/** The memory after an answer; `null` for an item never answered. `elapsed` in whole days, 0 or more. */
	nextMemory(memory: Memory | null, elapsed: number, rating: Rating): Memory {
		const { stability, difficulty } = this.#algorithm.next_state(
			memory === null ? null : { stability: memory.stability, difficulty: memory.difficulty },
			elapsed,
			rating,
		);
		return { stability, difficulty };
	}

	/** The chance, 0 to 1, that an item is still known `elapsed` days after its last answer. */
	retrievability(stability: number, elapsed: number): number {
		return this.#algorithm.forgetting_curve(Math.max(0, elapsed), stability);
	}

	/** Whole days, 1 to the maximum, until recall has fallen to the wished retention. */
	intervalFor(stability: number, wish: IntervalWish): number {
		let modifier = this.#modifiers.get(wish.retention);
		if (modifier === undefined) {
			modifier = this.#algorithm.calculate_interval_modifier(wish.retention);
			this.#modifiers.set(wish.retention, modifier);
		}
		return Math.min(Math.max(1, Math.round(stability * modifier)), wish.maximumInterval);
	}
}

const known = new WeakMap<Weights, Fsrs>();

/** FSRS-6 with these weights: the same object for the same list. */
export function fsrsOf(weights: Weights): Fsrs {
	let fsrs = known.get(weights);
	if (fsrs === undefined) {
		fsrs = new Fsrs(weights);
		known.set(weights, fsrs);
	}
	return fsrs;
}

const SHORTEST_FUZZED = 2.5;

/** Whole days, both included. */
export interface Span {
	readonly from: number;
	readonly to: number;
}

/**
 * Within which an interval may be moved without much harm: FSRS's fuzz range.
 * @param elapsed days since the last answer: an interval past it stays past it
 */
export function fuzzSpan(interval: number, elapsed: number, maximumInterval: number): Span {
	if (interval < SHORTEST_FUZZED) return { from: interval, to: interval };
	const { min_ivl, max_ivl } = get_fuzz_range(interval, elapsed, maximumInterval);
	return { from: min_ivl, to: max_ivl };
}
