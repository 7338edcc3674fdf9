import type { Day } from './day.ts';
import type { EventId, LogEvent, ReviewEvent } from './event.ts';
import { intervalAfter } from './interval.ts';
import { isOfItem } from './item-event.ts';
import type { ItemControl, ItemState } from './item-state.ts';
import type { ItemId } from './item.ts';
import { inLogOrder, union } from './log-order.ts';
import { memoryAfter, nextStep, phaseOfSteps, stepMinutes } from './outcomes.ts';
import { elapsedDays } from './elapsed-days.ts';
import { UNPLANNED } from './planned-day.ts';
import { DEFAULT_SETTINGS, type ScheduleSettings } from './settings.ts';
import { standing } from './voided.ts';

const MINUTE = 60_000;

/** All that the log says of one item. */
export interface FoldedItem {
	/** undefined: new, or reset. */
	readonly state: ItemState | undefined;
	readonly control: ItemControl;
	/** The latest event in it; null where there is none. */
	readonly last: { readonly day: Day; readonly at: number; readonly id: EventId } | null;
}

export const FREE: ItemControl = { suspended: false, buriedUntil: null };

export const UNTOUCHED: FoldedItem = { state: undefined, control: FREE, last: null };

/**
 * The state of one item: a pure function of the set of events, whatever their order and however often
 * each is given.
 * @param events of one item, with the voids that aim at them; others would be taken for its own
 */
export function foldItem(
	events: readonly LogEvent[],
	settings: ScheduleSettings = DEFAULT_SETTINGS,
): FoldedItem {
	return standing(union(events)).reduce(
		(folded, event) => next(folded, event, settings),
		UNTOUCHED,
	);
}

/** Every item's state, from a whole log. Events of no item are passed over. */
export function foldLog(
	events: readonly LogEvent[],
	settings: (item: ItemId) => ScheduleSettings = () => DEFAULT_SETTINGS,
): Map<ItemId, FoldedItem> {
	const folded = new Map<ItemId, FoldedItem>();
	for (const event of standing(union(events))) {
		if (!isOfItem(event)) continue;
		const before = folded.get(event.item) ?? UNTOUCHED;
		folded.set(event.item, next(before, event, settings(event.item)));
	}
	return folded;
}

/**
 * The state after one event more: the same as folding all of them again.
 * @returns undefined where only folding again can tell: for a void, and for an event that does not come last
 */
export function applyEvent(
	folded: FoldedItem,
	event: LogEvent,
	settings: ScheduleSettings = DEFAULT_SETTINGS,
): FoldedItem | undefined {
	if (event.kind === 'void') return undefined;
	if (folded.last !== null && inLogOrder(folded.last, event) >= 0) return undefined;
	return next(folded, event, settings);
}

function next(folded: FoldedItem, event: LogEvent, settings: ScheduleSettings): FoldedItem {
	const { day, at, id } = event;
	return { ...folded, ...changed(folded, event, settings), last: { day, at, id } };
}

function changed(
	{ state, control }: FoldedItem,
	event: LogEvent,
	settings: ScheduleSettings,
): Partial<FoldedItem> {
	switch (event.kind) {
		case 'review':
			return { state: afterReview(state, event, settings) };
		case 'reset':
			return { state: undefined };
		case 'suspend':
			return { control: { ...control, suspended: true } };
		case 'resume':
			return { control: FREE };
		case 'bury':
			return { control: { ...control, buriedUntil: event.until } };
		default:
			return {};
	}
}

function afterReview(
	state: ItemState | undefined,
	event: ReviewEvent,
	settings: ScheduleSettings,
): ItemState {
	const { item, rating, day, at, id } = event;
	const memory = memoryAfter(state, day, rating, settings);
	const { step, interval } = isAsShown(state, event) ? event : recomputed(state, event, settings);
	const lapsed = state?.phase === 'review' && rating === 1;
	const inSteps = step !== null;
	return {
		item,
		phase: inSteps ? phaseOfSteps(state) : 'review',
		stability: memory.stability,
		difficulty: memory.difficulty,
		step,
		lastDay: day,
		lastAt: at,
		dueDay: (inSteps ? day : day + (interval ?? 1)) as Day,
		dueAt: inSteps ? at + stepMinutes(state, step, rating, settings) * MINUTE : null,
		introducedDay: state?.introducedDay ?? day,
		reviews: (state?.reviews ?? 0) + 1,
		lapses: (state?.lapses ?? 0) + (lapsed ? 1 : 0),
		lastReview: id,
	};
}

/** The learner was shown what follows from the review before it: then that holds, to the day. */
function isAsShown(state: ItemState | undefined, event: ReviewEvent): boolean {
	const stands = event.interval !== null || event.step !== null;
	return stands && event.previous === (state?.lastReview ?? null);
}

/**
 * Another device's review came between, or one was taken back: what was shown no longer follows. Easy days
 * are left to the queue, as exams and breaks are, so that planning them folds nothing anew.
 */
function recomputed(
	state: ItemState | undefined,
	event: ReviewEvent,
	settings: ScheduleSettings,
): Pick<ReviewEvent, 'step' | 'interval'> {
	const step = nextStep(state, event.rating, settings);
	if (step !== null) return { step, interval: null };
	const { item, day, rating } = event;
	const memory = memoryAfter(state, day, rating, settings);
	const seed = `${item}|${event.id}`;
	const answering = { item, day, elapsed: elapsedDays(state, day), seed };
	return { step: null, interval: intervalAfter(memory, answering, { ...settings, ...UNPLANNED }) };
}
