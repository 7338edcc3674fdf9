export { countsFor, daysCountedAs, momentAfter, studyDay, type Day, type Moment } from './day.ts';
export type {
	AcceptEvent,
	AnswerEvent,
	BuryEvent,
	EditEvent,
	EventId,
	FlagEvent,
	ItemControlEvent,
	LogEvent,
	ParamsEvent,
	Rating,
	ReviewEvent,
	SettingEvent,
	UnknownEvent,
	VoidEvent,
} from './event.ts';
export { itemId, itemParts, type ItemId, type ItemParts } from './item.ts';
export type { ItemControl, ItemState } from './item-state.ts';
export { itemsOf } from './deck-items.ts';
export {
	DEFAULT_SETTINGS,
	FOLD_SETTINGS,
	settingsFrom,
	type ScheduleSettings,
} from './settings.ts';
export {
	applyEvent,
	FOLD_VERSION,
	foldItem,
	foldLog,
	FREE,
	isOfItem,
	UNTOUCHED,
	type FoldedItem,
} from './fold.ts';
export { canonical, inLogOrder, union } from './log-order.ts';
export { standing } from './voided.ts';
export { outcomes, type Outcome } from './outcomes.ts';
export { review, reviews, type Answered, type Answering } from './review.ts';
export type { QueueInput } from './placement.ts';
export type { CardTask, SetTask, Task, Why } from './task.ts';
export { dueQueue, type DueQueue } from './due-queue.ts';
export { deckOf, lastRedoable, lastUndoable, voidsFor } from './undo.ts';
export { validateEvent, type ReadEvent } from './validate-event.ts';
