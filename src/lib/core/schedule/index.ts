export { daysCountedAs, momentAfter, studyDay, turningAt, type Day, type Moment } from './day.ts';
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
	isAllowed,
	isPerDeck,
	type Break,
	type ScheduleSettings,
	type SettingName,
} from './settings.ts';
export { SettingsInForce, type Scope } from './settings-in-force.ts';
export type { Params, Weights } from './weights.ts';
export { foldItem, foldLog, UNTOUCHED, type FoldedItem } from './fold.ts';
export { isOfItem } from './item-event.ts';
export { inLogOrder } from './log-order.ts';
export { standing } from './voided.ts';
export { type Outcome } from './outcomes.ts';
export type { Load } from './interval.ts';
export type { LaidCard } from './laid-over.ts';
export type { EditableField, EditableValue, EditFault } from './editable.ts';
export type { Flag, FlagReason } from './flag.ts';
export { review, reviews, type Answered, type Answering } from './review.ts';
export type { QueueInput } from './placement.ts';
export { queueCards, type QueueCard } from './queue-card.ts';
export type { CardTask, SetTask, Task, Why } from './task.ts';
export { dueQueue, type DueQueue } from './due-queue.ts';
export { voidsFor, type UndoableEvent } from './undo.ts';
export { deckOf } from './item-event.ts';
export { validateEvent, type ReadEvent } from './validate-event.ts';
