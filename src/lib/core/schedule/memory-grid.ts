import type { Memory } from './fsrs.ts';

const STABILITIES = 26;
const DIFFICULTIES = 9;
/** Days. Below it every interval is a day long, whatever is wished. */
const LOWEST = 0.1;
/** At .95 an item comes back after about a third of its stability. */
const HIGHEST_PER_DAY = 4;

/** Where a memory stands between those of the grid: a cell, and how far it lies on towards the next. */
export interface Place {
	readonly cell: number;
	readonly towardsStabler: number;
	readonly towardsHarder: number;
}

/** Memories at even distances, by the logarithm of stability and by difficulty, with values beside them. */
export class MemoryGrid {
	static readonly cells = STABILITIES * DIFFICULTIES;
	readonly #bottom = Math.log(LOWEST);
	readonly #stride: number;

	/** @param days the longest interval that matters */
	constructor(days: number) {
		const top = Math.log(Math.max(LOWEST * 2, days * HIGHEST_PER_DAY));
		this.#stride = (top - this.#bottom) / (STABILITIES - 1);
	}

	memory(cell: number): Memory {
		const row = Math.floor(cell / DIFFICULTIES);
		const column = cell % DIFFICULTIES;
		return {
			stability: Math.exp(this.#bottom + row * this.#stride),
			difficulty: 1 + (column / (DIFFICULTIES - 1)) * 9,
		};
	}

	/** Where a memory stands; at the edge for one beyond it. */
	place({ stability, difficulty }: Memory): Place {
		const s = (Math.log(stability) - this.#bottom) / this.#stride;
		const row = Math.min(Math.max(0, s), STABILITIES - 1);
		const column = ((difficulty - 1) / 9) * (DIFFICULTIES - 1);
		const lower = Math.min(Math.floor(row), STABILITIES - 2);
		const easier = Math.min(Math.max(0, Math.floor(column)), DIFFICULTIES - 2);
		return {
			cell: lower * DIFFICULTIES + easier,
			towardsStabler: row - lower,
			towardsHarder: column - easier,
		};
	}
}

/** The value at a place, between those of the cells around it. `from` is where the cells begin. */
export function valueAt(values: Float64Array, from: number, place: Place): number {
	const { towardsStabler, towardsHarder } = place;
	const at = from + place.cell;
	const value = (offset: number) => values[at + offset] ?? 0;
	const lower = value(0) + (value(1) - value(0)) * towardsHarder;
	const upper =
		value(DIFFICULTIES) + (value(DIFFICULTIES + 1) - value(DIFFICULTIES)) * towardsHarder;
	return lower + (upper - lower) * towardsStabler;
}

/** Lays a weight at a place by sharing it out over the cells around it: the mirror image of `valueAt`. */
export function layAt(weights: Float64Array, from: number, place: Place, weight: number): void {
	const { towardsStabler, towardsHarder } = place;
	const at = from + place.cell;
	const lay = (offset: number, share: number) => {
		weights[at + offset] = (weights[at + offset] ?? 0) + weight * share;
	};
	lay(0, (1 - towardsStabler) * (1 - towardsHarder));
	lay(1, (1 - towardsStabler) * towardsHarder);
	lay(DIFFICULTIES, towardsStabler * (1 - towardsHarder));
	lay(DIFFICULTIES + 1, towardsStabler * towardsHarder);
}
