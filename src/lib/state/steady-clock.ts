import type { Clock } from './parts.ts';

/**
 * The wall clock, but never going back while the page lives: where it is set back, time goes on from where it was by
 * the machine's own count.
 * @param ticks ms since whenever, always growing
 */
export function steadyClock(clock: Clock, ticks: () => number = () => performance.now()): Clock {
	/** The last instant that the wall clock was ahead with, and the count then. */
	let last = { at: -Infinity, tick: 0 };
	return () => {
		const wall = clock();
		const tick = ticks();
		const steady = last.at + Math.floor(tick - last.tick);
		if (wall.at < steady) return { ...wall, at: steady };
		last = { at: wall.at, tick };
		return wall;
	};
}
