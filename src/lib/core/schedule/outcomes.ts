import type { Day, Moment } from './day.ts';
import type { Rating } from './event.ts';
import { elapsedDays } from './elapsed-days.ts';
import { fsrsOf, type Memory } from './fsrs.ts';
import { intervalAfter, type Load } from './interval.ts';
import type { ItemState } from './item-state.ts';
import type { ItemId } from './item.ts';
import { plannedDay } from './planned-day.ts';
import type { ScheduleSettings } from './settings.ts';

/** What an answer leads to, as its button shows it: either `interval`, or `step` with `minutes`. */
export interface Outcome {
	/** Days until the next review, by memory; null while in steps. */
	readonly interval: number | null;
	/** Days until it is asked, by the plans for exams, breaks and easy days too; null while in steps. */
	readonly comesIn: number | null;
	/** Index of the step it moves to; null outside steps. */
	readonly step: number | null;
	/** Minutes until that step ends; null outside steps. */
	readonly minutes: number | null;
}

type StepSettings = Pick<ScheduleSettings, 'learnSteps' | 'relearnSteps'>;

function stepsOf(phase: 'learning' | 'relearning', settings: StepSettings): readonly number[] {
	return phase === 'learning' ? settings.learnSteps : settings.relearnSteps;
}

/** Where an item stands in its steps; undefined for a new one. */
type Standing = Pick<ItemState, 'phase' | 'step'> | undefined;

/** In which steps an answer stands: those of a new item, or those after a lapse. */
export function phaseOfSteps(state: Standing): 'learning' | 'relearning' {
	return state === undefined || state.phase === 'learning' ? 'learning' : 'relearning';
}

/** The step an answer moves to; null where it moves out of the steps, or never was in them. */
export function nextStep(state: Standing, rating: Rating, settings: StepSettings): number | null {
	const steps = stepsOf(phaseOfSteps(state), settings);
	if (steps.length === 0) return null;
	if (state?.phase === 'review') return rating === 1 ? 0 : null;
	const running = Math.min(state?.step ?? 0, steps.length - 1);
	if (rating === 1) return 0;
	if (rating === 2) return running;
	return rating === 3 && running + 1 < steps.length ? running + 1 : null;
}

/** Minutes that a step lasts. Hard on the first one falls between it and the next, as in Anki. */
export function stepMinutes(
	state: ItemState | undefined,
	step: number,
	rating: Rating,
	settings: StepSettings,
): number {
	const steps = stepsOf(phaseOfSteps(state), settings);
	const minutes = steps[Math.min(step, steps.length - 1)] ?? 1;
	if (rating !== 2 || step !== 0) return minutes;
	const next = steps[1];
	return Math.round(next === undefined ? minutes * 1.5 : (minutes + next) / 2);
}

/** The memory an answer on `day` leaves. */
export function memoryAfter(
	state: ItemState | undefined,
	day: number,
	rating: Rating,
	{ params }: Pick<ScheduleSettings, 'params'>,
): Memory {
	return fsrsOf(params.weights).nextMemory(state ?? null, elapsedDays(state, day), rating);
}

export interface Asking {
	readonly item: ItemId;
	/** undefined for a new item. */
	readonly state: ItemState | undefined;
	readonly now: Moment;
	readonly settings: ScheduleSettings;
	/** What is planned already for the days to come, where it is known. */
	readonly load?: Load | undefined;
}

/** What each of the four answers would lead to now. */
export function outcomes({ item, state, now, settings, load }: Asking): Record<Rating, Outcome> {
	const { day } = now;
	const elapsed = elapsedDays(state, day);
	const seed = `${item}|${state?.lastReview ?? ''}`;
	let longest = 1;
	const outcome = (rating: Rating): Outcome => {
		const step = nextStep(state, rating, settings);
		if (step !== null) {
			return {
				interval: null,
				comesIn: null,
				step,
				minutes: stepMinutes(state, step, rating, settings),
			};
		}
		const memory = memoryAfter(state, day, rating, settings);
		const answering = { item, day, elapsed, seed, load, atLeast: longest };
		const interval = intervalAfter(memory, answering, settings);
		longest = Math.max(longest, interval);
		const due = { item, dueDay: (day + interval) as Day, lastDay: day };
		const comesIn = Math.max(1, plannedDay(due, day, settings) - day);
		return { interval, comesIn, step: null, minutes: null };
	};
	return { 1: outcome(1), 2: outcome(2), 3: outcome(3), 4: outcome(4) };
}
