import type { Day } from '../day.ts';
import { fsrsOf } from '../fsrs.ts';
import type { ItemId } from '../item.ts';
import { elapsedDays } from '../elapsed-days.ts';
import type { Step } from './replay.ts';

/** An answer that tells of memory: of an item that had been learnt, a day or more after its last answer. */
export interface Recall {
	readonly item: ItemId;
	readonly day: Day;
	/** Whole days since the last answer, 1 or more. */
	readonly elapsed: number;
	/** Days, before the answer. */
	readonly stability: number;
	/** Retrievability, 0 to 1, as the weights now in force have it. */
	readonly predicted: number;
	/** Rated above Again. */
	readonly remembered: boolean;
	/** The retention that was set for the deck when it was asked, 0 to 1. */
	readonly wished: number;
}

/**
 * What a step tells of memory; undefined where it tells nothing. Choosing among options moves the schedule
 * only where it went wrong, so that these answers would make memory look worse than it is.
 */
export function recallOf({ event, before, settings, wished }: Step): Recall | undefined {
	if (event.kind !== 'review' || event.source === 'choice') return undefined;
	if (before?.phase !== 'review') return undefined;
	const elapsed = elapsedDays(before, event.day);
	if (elapsed < 1) return undefined;
	const { stability } = before;
	return {
		item: event.item,
		day: event.day,
		elapsed,
		stability,
		predicted: fsrsOf(settings.params.weights).retrievability(stability, elapsed),
		remembered: event.rating > 1,
		wished,
	};
}
