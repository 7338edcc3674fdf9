import type { ItemState } from './item-state.ts';

/** Fewer lapses happen to anything that is reviewed for long. */
const LAPSES = 3;
/** At a wished retention of .90 one answer in ten is a lapse: this is well above it. */
const SHARE = 1 / 4;

/**
 * The members of a set that one keeps missing, those forgotten most often first: three lapses or more, and lapses in
 * a quarter or more of all their answers, those in steps included.
 * @param states of the members met so far
 */
export function slipping(states: readonly ItemState[]): readonly ItemState[] {
	return states
		.filter(({ lapses, reviews }) => lapses >= LAPSES && lapses >= reviews * SHARE)
		.sort((a, b) => b.lapses - a.lapses || b.difficulty - a.difficulty);
}
