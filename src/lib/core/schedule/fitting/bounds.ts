import { perWeight, type PerWeight } from './per-weight.ts';

/** ts-fsrs takes no first stability for less than this many days (`init_stability`). */
export const SHORTEST_FIRST = 0.1;
/** Days; a first answer leaves no longer stability (`INIT_S_MAX` of ts-fsrs and fsrs-rs). */
export const LONGEST_FIRST = 100;

/**
 * Within which each weight of FSRS-6 stays: `CLAMP_PARAMETERS` of ts-fsrs 5.4.2, with its least first
 * stability, below which a weight would change nothing.
 */
export const BOUNDS: readonly (readonly [low: number, high: number])[] = [
	[SHORTEST_FIRST, LONGEST_FIRST],
	[SHORTEST_FIRST, LONGEST_FIRST],
	[SHORTEST_FIRST, LONGEST_FIRST],
	[SHORTEST_FIRST, LONGEST_FIRST],
	[1, 10],
	[0.001, 4],
	[0.001, 4],
	[0.001, 0.75],
	[0, 4.5],
	[0, 0.8],
	[0.001, 3.5],
	[0.001, 5],
	[0.001, 0.25],
	[0.001, 0.9],
	[0, 4],
	[0, 1],
	[1, 6],
	[0, 2],
	[0, 2],
	[0.01, 0.8],
	[0.1, 0.8],
];

/** The weights, each moved to the nearer of its bounds where it is outside of them. */
export function withinBounds(weights: PerWeight): PerWeight {
	return perWeight((index) => {
		const [low, high] = BOUNDS[index] ?? [0, 0];
		return Math.min(Math.max(weights[index] ?? low, low), high);
	});
}
