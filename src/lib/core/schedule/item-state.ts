import type { Day } from './day.ts';
import type { EventId } from './event.ts';
import type { ItemId } from './item.ts';

/**
 * What the fold knows of one item. Derived from the log, droppable and rebuildable.
 * `stability` is in days, `difficulty` 1 to 10 (FSRS-6).
 */
export interface ItemState {
	readonly item: ItemId;
	/** `learning` and `relearning` have a step running; an item without a state is new. */
	readonly phase: 'learning' | 'review' | 'relearning';
	readonly stability: number;
	readonly difficulty: number;
	/** Index of the running step; null in phase `review`. */
	readonly step: number | null;
	readonly lastDay: Day;
	readonly lastAt: number;
	/** The first study day on which it is due. */
	readonly dueDay: Day;
	/** While in steps: the instant the step ends, ms; null in phase `review`. */
	readonly dueAt: number | null;
	readonly introducedDay: Day;
	readonly reviews: number;
	readonly lapses: number;
	readonly lastReview: EventId;
}

/** What was done to an item beside reviewing it; an item may be suspended before its first review. */
export interface ItemControl {
	readonly suspended: boolean;
	readonly buriedUntil: Day | null;
}
