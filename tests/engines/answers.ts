import type { Rating } from '../../src/lib/core/schedule/index.ts';

/** One row of a learner's log. */
export interface Answer {
	readonly card: string;
	readonly rating: Rating;
	/** ms since 1970. */
	readonly at: number;
	readonly ms: number;
}

/** @param csv a line each of card, rating, time and ms, under a heading */
export function answersOf(csv: string): Answer[] {
	const [, ...rows] = csv.trim().split('\n');
	return rows.map((row) => {
		const [card = '', rating, time = '', ms] = row.split(',');
		return { card, rating: Number(rating) as Rating, at: Date.parse(time), ms: Number(ms) };
	});
}
