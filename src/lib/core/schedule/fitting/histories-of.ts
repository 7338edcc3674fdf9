import type { LogEvent, ReviewEvent } from '../event.ts';
import type { ItemId } from '../item.ts';
import { union } from '../log-order.ts';
import { standing } from '../voided.ts';
import { LONGEST_FIRST } from './bounds.ts';
import type { Answer, Histories, History } from './history.ts';

interface Open {
	readonly answers: Answer[];
	readonly isWhole: boolean;
	last: ReviewEvent;
}

/**
 * What can be learnt from a log: the standing reviews of each item, whatever the order of arrival. A reset
 * starts an item's history anew. A history that begins in the middle is left out until such a reset: nobody
 * knows what its first answer left (Anki leaves such cards out of the fit as well).
 */
export function historiesOf(events: readonly LogEvent[]): Histories {
	const log = union(events);
	const ids = new Set<string>(log.map(({ id }) => id));
	const open = new Map<ItemId, Open>();
	const histories: History[] = [];
	let reviews = 0;
	for (const event of standing(log)) {
		if (event.kind === 'reset') open.delete(event.item);
		if (event.kind !== 'review') continue;
		const known = open.get(event.item);
		if (known === undefined) {
			const first = { elapsed: 0, rating: event.rating, rank: null };
			const begun = { answers: [first], isWhole: isBeginning(event, ids), last: event };
			open.set(event.item, begun);
			if (begun.isWhole) histories.push(begun.answers);
			continue;
		}
		const elapsed = Math.max(0, event.day - known.last.day);
		const isRanked = known.isWhole && elapsed > 0 && isOwnEitherWay(event, known.last, elapsed);
		known.answers.push({ elapsed, rating: event.rating, rank: isRanked ? reviews++ : null });
		known.last = event;
	}
	return { histories, reviews };
}

/** Whether an item was new at its first review that stands in the log. */
function isBeginning({ previous, source, step, interval }: ReviewEvent, ids: ReadonlySet<string>) {
	if (previous !== null && !ids.has(previous)) return false;
	return source !== 'import' || step !== null || (interval ?? 0) <= LONGEST_FIRST;
}

/**
 * A quiz moves the schedule by a choice only where it is wrong, and by a typed answer before its time only
 * where it is wrong: to predict these would teach that everything is forgotten. They stay in the history, as does
 * what was copied from another deck, whose own history has it to predict.
 */
function isOwnEitherWay(
	{ source, copyOf }: ReviewEvent,
	before: ReviewEvent,
	elapsed: number,
): boolean {
	if (source === 'choice' || copyOf !== undefined) return false;
	return source !== 'typed' || elapsed >= (before.interval ?? 0);
}
