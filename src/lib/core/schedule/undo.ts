import { isOfItem } from './fold.ts';
import { itemParts, type ItemId } from './item.ts';
import { momentAfter, type Moment } from './day.ts';
import type { EventId, LogEvent, ReviewEvent, VoidEvent } from './event.ts';
import { activeVoids, standing } from './voided.ts';

function cardOf(item: ItemId): string {
	const { deck, card } = itemParts(item);
	return `${deck}/${card}`;
}

/**
 * What Undo would take back: the last review that stands, with all reviews of the same answer (a set
 * card's members are rated together). Empty where there is none.
 * @param events in the order in which they were written
 */
export function lastUndoable(events: readonly LogEvent[]): readonly ReviewEvent[] {
	const reviews = standing(events).filter((event) => event.kind === 'review');
	const last = reviews.at(-1);
	if (last === undefined) return [];
	const card = cardOf(last.item);
	return reviews.filter(({ at, item }) => at === last.at && cardOf(item) === card);
}

/**
 * What Redo would bring back, as the voids to be voided in turn: those of the last Undo that stands,
 * unless something was reviewed since.
 * @param events in the order in which they were written
 */
export function lastRedoable(events: readonly LogEvent[]): readonly VoidEvent[] {
	const active = new Set<LogEvent>(activeVoids(events));
	const reviews = new Set<LogEvent>(standing(events).filter(({ kind }) => kind === 'review'));
	const takenBack = new Set(events.filter((event) => event.kind === 'review').map(({ id }) => id));
	const isUndo = (event: LogEvent): event is VoidEvent =>
		event.kind === 'void' && active.has(event) && takenBack.has(event.target);
	const last = events.findLast((event) => isUndo(event) || reviews.has(event));
	if (last === undefined || !isUndo(last)) return [];
	return events.filter((event) => isUndo(event)).filter(({ at }) => at === last.at);
}

/** The events that take `targets` back; undo for reviews, redo for voids. One new id a target. */
export function voidsFor(
	targets: readonly LogEvent[],
	moment: Moment,
	newId: () => EventId,
): VoidEvent[] {
	const { at, offset, day } = momentAfter(moment, targets);
	return targets.map(({ id }) => ({
		v: 1,
		kind: 'void',
		id: newId(),
		at,
		offset,
		day,
		target: id,
	}));
}

/** The deck that an event belongs to; undefined for one of all decks, and for a void, which follows its target. */
export function deckOf(event: LogEvent): string | undefined {
	if (isOfItem(event)) return itemParts(event.item).deck;
	if ('card' in event) return event.card.slice(0, event.card.indexOf('/'));
	return event.kind === 'setting' && event.scope !== 'all' ? event.scope : undefined;
}
