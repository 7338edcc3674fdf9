import type { Clock } from './parts.ts';

/**
 * The wall clock, but never going back while the page lives: where it is set back, time goes on from where it was by
 * the machine's own count.
 * @param ticks ms since whenever, always growing
 */
export function steadyClock(clock: Clock, ticks: () => number = () => performance.now()): Clock {
	let at = -Infinity;
	let ticked = 0;
	return () => {
		const wall = clock();
		const tick = ticks();
		at = Math.max(wall.at, at + tick - ticked);
		ticked = tick;
		// A page counts in parts of milliseconds, which an instant has not.
		return at === wall.at ? wall : { ...wall, at: Math.floor(at) };
	};
}
