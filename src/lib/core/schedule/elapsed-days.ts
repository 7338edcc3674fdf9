import type { ItemState } from './item-state.ts';

/** Days from `state`'s last answer to `day`; a clock that went back counts as the same day. */
export function elapsedDays(state: ItemState | undefined, day: number): number {
	return state === undefined ? 0 : Math.max(0, day - state.lastDay);
}
