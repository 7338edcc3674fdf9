import type { CardId } from '../cards/card.ts';
import { countsFor, type Day, type Moment } from './day.ts';
import { fsrsOf } from './fsrs.ts';
import type { ItemControl, ItemState } from './item-state.ts';
import type { ItemId } from './item.ts';
import { elapsedDays } from './elapsed-days.ts';
import { nextWorkDay, plannedDay } from './planned-day.ts';
import type { QueueCard } from './queue-card.ts';
import { meanRetrievability, nextSetDay } from './set-due.ts';
import type { ScheduleSettings } from './settings.ts';
import type { Task } from './task.ts';

export interface QueueInput {
	/** Of one deck, in its order. */
	readonly cards: readonly QueueCard[];
	readonly states: ReadonlyMap<ItemId, ItemState>;
	readonly controls: ReadonlyMap<ItemId, ItemControl>;
	readonly now: Moment;
	readonly settings: ScheduleSettings;
	/** New cards beyond the day's limit, asked for by the learner. */
	readonly extraNew?: number;
}

/** Where a card stands today. */
export interface Placement {
	/** To be asked today, subject to the day's limits; undefined if not. */
	readonly task?: Task;
	/** While in steps: the instant they end, ms. */
	readonly stepEnd?: number;
	/** While in steps: when it was answered last, ms. */
	readonly lastAt?: number;
	/** Retrievability, 0 to 1, of what is to be reviewed. */
	readonly known?: number;
	/** The day on which it comes up otherwise; not finite where it never does. */
	readonly comes: number;
}

const MINUTE = 60_000;

/** "At most four a session": with more at once the first are gone before the last is read. */
const FRESH_MEMBERS = 4;

/** Sorts one card into steps, due, new or later. */
export function placementOf(card: QueueCard, input: QueueInput): Placement {
	const { now } = input;
	const [item] = card.items;
	if (card.isSet || item === undefined) return setPlacement(card, input);
	const free = freeFrom(item, input);
	const placement = cardPlacement(card.id, item, input);
	return free > now.day ? { comes: Math.max(free, placement.comes) } : placement;
}

function cardPlacement(card: CardId, item: ItemId, input: QueueInput): Placement {
	const { states, now, settings } = input;
	const state = states.get(item);
	const task = { kind: 'card' as const, card, item };
	const comes = now.day;
	if (state === undefined) return { task: { ...task, why: 'new' }, comes };
	if (state.dueAt !== null) {
		const { lastAt } = state;
		return { task: { ...task, why: 'step' }, stepEnd: stepEnd(state, now.at), lastAt, comes };
	}
	const planned = plannedDay(state, now.day, settings);
	if (planned > now.day) return { comes: planned };
	const fsrs = fsrsOf(settings.params.weights);
	const known = fsrs.retrievability(state.stability, elapsedDays(state, now.day));
	return { task: { ...task, why: 'review' }, known, comes };
}

function setPlacement({ id, items }: QueueCard, input: QueueInput): Placement {
	const { states, now, settings } = input;
	const free = items.filter((item) => freeFrom(item, input) <= now.day);
	const met = free.flatMap((item) => states.get(item) ?? []);
	const unmet = free.filter((item) => !states.has(item));
	const introduced = met.filter((state) => countsFor(now.day, state.introducedDay)).length;
	const fresh = unmet.slice(0, Math.max(0, FRESH_MEMBERS - introduced));
	const task = { kind: 'set' as const, card: id, fresh };
	const due = plannedSetDay(met, input);
	const comes = Math.min(
		...items.map((item) => freeFrom(item, input)).filter((day) => day > now.day),
		unmet.length > 0 && settings.newPerDay > 0 ? nextWorkDay(now.day, settings) : Infinity,
		due > now.day ? due : Infinity,
	);

	// Members in steps are asked together, when the last of their steps ends.
	const inSteps = met.filter(({ dueAt }) => dueAt !== null);
	const ends = inSteps.map((state) => stepEnd(state, now.at));
	// A step of hours does not hold the others back.
	const others = met.filter(({ dueAt }) => dueAt === null);
	const isHeld = Math.min(...ends) <= now.at + settings.learnAhead * MINUTE;
	if (inSteps.length > 0 && (isHeld || plannedSetDay(others, input) > now.day)) {
		const end = Math.max(...ends);
		const lastAt = Math.max(...inSteps.map((state) => state.lastAt));
		const asked = ids(inSteps);
		return { task: { ...task, asked, fresh: [], why: 'step' }, stepEnd: end, lastAt, comes };
	}
	if (due <= now.day) {
		const known = meanRetrievability(others, now.day, settings);
		return { task: { ...task, asked: ids(others), why: 'review' }, known, comes };
	}
	return fresh.length > 0 ? { task: { ...task, asked: [], why: 'new' }, comes } : { comes };
}

/** The day from today on which a set is asked, as `plannedDay` has it for a card; infinite for one never met. */
function plannedSetDay(met: readonly ItemState[], { now, settings }: QueueInput): number {
	const [first] = met;
	if (first === undefined) return Infinity;
	const lastDay = Math.max(...met.map((state) => state.lastDay)) as Day;
	const dueDay = nextSetDay(met, lastDay, settings);
	// All its members move together, by the first one's draws.
	return plannedDay({ item: first.item, dueDay, lastDay }, now.day, settings);
}

function ids(states: readonly ItemState[]): ItemId[] {
	return states.map(({ item }) => item);
}

/** The first day from today on which nothing keeps the item back; infinite while suspended. */
export function freeFrom(
	item: ItemId,
	{ controls, now }: Pick<QueueInput, 'controls' | 'now'>,
): number {
	const control = controls.get(item);
	if (control === undefined) return now.day;
	return control.suspended ? Infinity : Math.max(now.day, control.buriedUntil ?? now.day);
}

/** Where the clock went back, a step still lasts as long as it was to last, not hours more. */
function stepEnd({ dueAt, lastAt }: ItemState, now: number): number {
	const end = dueAt ?? lastAt;
	return lastAt > now ? now + (end - lastAt) : end;
}
