import type { Day } from '../day.ts';
import { fsrsOf } from '../fsrs.ts';
import type { ItemState } from '../item-state.ts';
import type { ItemId } from '../item.ts';
import type { Weights } from '../weights.ts';
import type { Step } from './replay.ts';

export interface MemoryPoint {
	readonly day: Day;
	/** How many items would be known on that day: retrievability summed over them. New ones count as 0. */
	readonly known: number;
}

export interface MemoryCurve {
	/** All there is to know: the items of the decks as they are now. */
	readonly items: number;
	/** From the first answer, a year ago at most, to today; after each day's answers. */
	readonly past: readonly MemoryPoint[];
	/** From today on, if nothing were reviewed any more. */
	readonly ahead: readonly MemoryPoint[];
}

export interface Span {
	/** The day of the first answer. */
	readonly first: Day;
	readonly today: Day;
}

const LONGEST_PAST = 365;
const MOST_POINTS = 60;
const DAYS_AHEAD = 90;
const STEP_AHEAD = 3;

/** Draws memory as it was and as it would fade. A few days of each item are looked at, not every one. */
export class MemoryCurveTally {
	readonly #items: ReadonlySet<ItemId>;
	readonly #weights: Weights;
	readonly #days: readonly Day[];
	readonly #todayAt: number;
	readonly #known: Float64Array;

	/** @param items those that count */
	constructor(items: ReadonlySet<ItemId>, weights: Weights, { first, today }: Span) {
		this.#items = items;
		this.#weights = weights;
		const length = Math.min(Math.max(0, today - first), LONGEST_PAST);
		const step = Math.max(1, Math.ceil(length / MOST_POINTS));
		const before = Math.floor(length / step);
		const past = Array.from({ length: before + 1 }, (_, i) => today - (before - i) * step);
		const steps = DAYS_AHEAD / STEP_AHEAD;
		const ahead = Array.from({ length: steps }, (_, i) => today + (i + 1) * STEP_AHEAD);
		this.#days = [...past, ...ahead] as Day[];
		this.#todayAt = before;
		this.#known = new Float64Array(this.#days.length);
	}

	take({ event, before }: Step): void {
		if (before !== undefined) this.#add(before, event.day);
	}

	/** Takes what is known of an item after its last answer. */
	close(state: ItemState): void {
		this.#add(state, Infinity);
	}

	result(): MemoryCurve {
		const points = this.#days.map((day, i) => ({ day, known: this.#known[i] ?? 0 }));
		return {
			items: this.#items.size,
			past: points.slice(0, this.#todayAt + 1),
			ahead: points.slice(this.#todayAt),
		};
	}

	/** The memory of one answer, from its day until the day of the next one. */
	#add({ item, stability, lastDay }: ItemState, until: number): void {
		const days = this.#days;
		let at = this.#firstFrom(lastDay);
		if ((days[at] ?? Infinity) >= until || !this.#items.has(item)) return;
		const fsrs = fsrsOf(this.#weights);
		for (let day = days[at]; day !== undefined && day < until; day = days[++at]) {
			this.#known[at] = (this.#known[at] ?? 0) + fsrs.retrievability(stability, day - lastDay);
		}
	}

	#firstFrom(day: Day): number {
		let low = 0;
		let high = this.#days.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#days[middle] ?? Infinity) < day) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
