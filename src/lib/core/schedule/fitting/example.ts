import type { History } from './history.ts';

/** A history to learn from. */
export interface Example {
	readonly history: History;
	/** How much each of its answers counts; 0 for those that are not predicted. */
	readonly importance: readonly number[];
	/** How many of them are predicted. */
	readonly predicted: number;
}

/**
 * The histories, as far as their answers of rank below `end`. Newer answers count for more: a quarter for the
 * oldest, and 1 for the newest (fsrs-rs, `recency_weighted_fsrs_items`).
 */
export function examplesOf(histories: readonly History[], end: number): Example[] {
	return histories.flatMap((whole) => {
		const last = whole.findLastIndex(({ rank }) => rank !== null && rank < end);
		if (last < 0) return [];
		const history = whole.slice(0, last + 1);
		const importance = history.map(({ rank }) =>
			rank === null ? 0 : 0.25 + 0.75 * (rank / Math.max(1, end - 1)) ** 3,
		);
		return [
			{ history, importance, predicted: history.filter((each) => each.rank !== null).length },
		];
	});
}
