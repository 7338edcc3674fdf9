import { fsrsOf } from './fsrs.ts';
import { MemoryGrid, valueAt, type Place } from './memory-grid.ts';
import type { ScheduleSettings } from './settings.ts';
import { stepPath } from './step-path.ts';

/** Expected, so not whole numbers. */
export interface Expected {
	/** Answers to cards whose day has come. */
	readonly reviews: number;
	/** All answers: reviews, and those in steps. */
	readonly answers: number;
}

export type AheadSettings = Pick<
	ScheduleSettings,
	'retention' | 'maximumInterval' | 'learnSteps' | 'relearnSteps' | 'params'
>;

const { cells: CELLS } = MemoryGrid;

/**
 * How many reviews an item will ask for in the days after an answer, as the expected value over what is
 * remembered and what is not: reckoned backwards from the last day, on a grid of memories. Forgotten is
 * answered Again, remembered Good, each on its day, and steps Good.
 */
export class ReviewsAhead {
	readonly #reviews: Float64Array;
	readonly #answers: Float64Array;

	/** @param days the longest time that is asked for */
	constructor(settings: AheadSettings, days: number) {
		const grid = new MemoryGrid(days);
		this.#reviews = new Float64Array((days + 1) * CELLS);
		this.#answers = new Float64Array((days + 1) * CELLS);
		const turns = Array.from({ length: CELLS }, (_, cell) => turnOf(cell, grid, settings));
		for (let left = 1; left <= days; left++) this.#reckon(left, turns);
	}

	/**
	 * What is to be expected of many items together.
	 * @param weights how many there are at each cell of the grid, for each number of days left after an answer
	 */
	of(weights: Float64Array): Expected {
		let reviews = 0;
		let answers = 0;
		for (let at = 0; at < weights.length; at++) {
			const weight = weights[at] ?? 0;
			if (weight === 0) continue;
			reviews += weight * (this.#reviews[at] ?? 0);
			answers += weight * (this.#answers[at] ?? 0);
		}
		return { reviews, answers };
	}

	#reckon(left: number, turns: readonly Turn[]): void {
		for (const [cell, { interval, known, remembered, forgotten, steps }] of turns.entries()) {
			if (interval > left) continue;
			const from = (left - interval) * CELLS;
			const mean = (values: Float64Array) =>
				known * valueAt(values, from, remembered) + (1 - known) * valueAt(values, from, forgotten);
			const at = left * CELLS + cell;
			this.#reviews[at] = 1 + mean(this.#reviews);
			this.#answers[at] = 1 + (1 - known) * steps + mean(this.#answers);
		}
	}
}

interface Turn {
	/** Days. */
	readonly interval: number;
	/** The chance, 0 to 1, that it is remembered after it. */
	readonly known: number;
	readonly remembered: Place;
	readonly forgotten: Place;
	/** Answers to steps after forgetting. */
	readonly steps: number;
}

/** What becomes of a memory of the grid when its day comes. */
function turnOf(cell: number, grid: MemoryGrid, settings: AheadSettings): Turn {
	const fsrs = fsrsOf(settings.params.weights);
	const memory = grid.memory(cell);
	const interval = fsrs.intervalFor(memory.stability, settings);
	const again = fsrs.nextMemory(memory, interval, 1);
	const forgotten = stepPath(again, { phase: 'review', rating: 1 }, settings);
	return {
		interval,
		known: fsrs.retrievability(memory.stability, interval),
		remembered: grid.place(fsrs.nextMemory(memory, interval, 3)),
		forgotten: grid.place(forgotten.memory),
		steps: forgotten.answers,
	};
}
