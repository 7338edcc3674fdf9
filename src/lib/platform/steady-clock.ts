import type { Moment } from '#lib/core/schedule/day.ts';

/**
 * The wall clock, but never going back while the page lives: where it is set back, time goes on from where it was by
 * the machine's own count.
 * @param ticks ms since whenever, always growing
 */
export function steadyClock(
	clock: () => Moment,
	ticks: () => number = () => performance.now(),
): () => Moment {
	let at = -Infinity;
	let ticked = 0;
	return () => {
		const wall = clock();
		const tick = ticks();
		at = Math.max(wall.at, at + tick - ticked);
		ticked = tick;
		return at === wall.at ? wall : { ...wall, at };
	};
}
