import { FSRSAlgorithm, get_fuzz_range } from 'ts-fsrs';
import type { Rating } from './event.ts';

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

// The library's log of "auto-filled weights" and its own fuzz stay out: default weights, no fuzz.
const algorithm = new FSRSAlgorithm({ enable_fuzz: false });

/** The memory after an answer; `null` for an item never answered. `elapsed` in whole days, 0 or more. */
export function nextMemory(memory: Memory | null, elapsed: number, rating: Rating): Memory {
	const { stability, difficulty } = algorithm.next_state(
		memory === null ? null : { stability: memory.stability, difficulty: memory.difficulty },
		elapsed,
		rating,
	);
	return { stability, difficulty };
}

/** The chance, 0 to 1, that an item is still known `elapsed` days after its last answer. */
export function retrievability(stability: number, elapsed: number): number {
	return algorithm.forgetting_curve(Math.max(0, elapsed), stability);
}

const modifiers = new Map<number, number>();

/** Whole days, 1 to the maximum, until recall has fallen to the wished retention. */
export function intervalFor(stability: number, wish: IntervalWish): number {
	let modifier = modifiers.get(wish.retention);
	if (modifier === undefined) {
		modifier = algorithm.calculate_interval_modifier(wish.retention);
		modifiers.set(wish.retention, modifier);
	}
	return Math.min(Math.max(1, Math.round(stability * modifier)), wish.maximumInterval);
}

const SHORTEST_FUZZED = 2.5;

/**
 * The interval, moved within FSRS's fuzz range.
 * @param draw in [0, 1); a greater interval never becomes the smaller one under the same draw
 * @param elapsed days since the last answer: an interval past it stays past it
 */
export function fuzzed(
	interval: number,
	draw: number,
	elapsed: number,
	maximumInterval: number,
): number {
	if (interval < SHORTEST_FUZZED) return interval;
	const { min_ivl, max_ivl } = get_fuzz_range(interval, elapsed, maximumInterval);
	return Math.floor(min_ivl + draw * (max_ivl - min_ivl + 1));
}
