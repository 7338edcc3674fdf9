import { itemParts } from './item.ts';
import { momentAfter, type Moment } from './day.ts';
import type {
	AcceptEvent,
	BuryEvent,
	EditEvent,
	EventId,
	FlagEvent,
	ItemControlEvent,
	LogEvent,
	ReviewEvent,
	VoidEvent,
} from './event.ts';
import { activeVoids, standing } from './voided.ts';

/** What Undo takes back: answers, and what a learner did to a card. */
export type UndoableEvent =
	ReviewEvent | ItemControlEvent | BuryEvent | EditEvent | AcceptEvent | FlagEvent;

const UNDOABLE: ReadonlySet<LogEvent['kind']> = new Set<UndoableEvent['kind']>([
	...(['review', 'suspend', 'resume', 'reset', 'bury', 'edit', 'accept', 'flag'] as const),
]);

function isUndoable(event: LogEvent): event is UndoableEvent {
	return UNDOABLE.has(event.kind);
}

/** The card that was answered or changed, as `DECK/CARD`. */
function cardOf(event: UndoableEvent): string {
	if ('card' in event) return event.card;
	const { deck, card } = itemParts(event.item);
	return `${deck}/${card}`;
}

/**
 * What Undo would take back: the last answer or change of a card that stands, whole: the reviews of a set's
 * members, or the fields of one edit, were written together. All that was brought back at once goes together
 * too. Empty where there is none.
 * @param events in the order in which they were written
 */
export function lastUndoable(events: readonly LogEvent[]): readonly UndoableEvent[] {
	const done = standing(events).filter(isUndoable);
	const last = done.at(-1);
	if (last === undefined) return [];
	const isOfCard = (event: UndoableEvent) =>
		last.kind === 'resume' || cardOf(event) === cardOf(last);
	return done.filter(
		(event) => event.at === last.at && event.kind === last.kind && isOfCard(event),
	);
}

/**
 * What Redo would bring back, as the voids to be voided in turn: those of the last Undo that stands,
 * unless something was answered or changed since.
 * @param events in the order in which they were written
 */
export function lastRedoable(events: readonly LogEvent[]): readonly VoidEvent[] {
	const active = new Set<LogEvent>(activeVoids(events));
	const done = new Set<LogEvent>(standing(events).filter(isUndoable));
	const takenBack = new Set(events.filter(isUndoable).map(({ id }) => id));
	const isUndo = (event: LogEvent): event is VoidEvent =>
		event.kind === 'void' && active.has(event) && takenBack.has(event.target);
	const last = events.findLast((event) => isUndo(event) || done.has(event));
	if (last === undefined || !isUndo(last)) return [];
	return events.filter((event) => isUndo(event)).filter(({ at }) => at === last.at);
}

/**
 * The events that take `targets` back; undo for what was done, redo for voids. One new id a target.
 * @param moment after all that was written before: by its instant one Undo is told from another
 */
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
