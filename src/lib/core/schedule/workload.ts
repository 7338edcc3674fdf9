import { groupedBy } from '../grouped-by.ts';
import type { Day } from './day.ts';
import { fsrsOf, type Memory } from './fsrs.ts';
import type { ItemState } from './item-state.ts';
import { layAt, MemoryGrid } from './memory-grid.ts';
import { elapsedDays } from './elapsed-days.ts';
import { ReviewsAhead, type Expected } from './reviews-ahead.ts';
import type { ScheduleSettings } from './settings.ts';
import { restOfSteps, stepPath } from './step-path.ts';

export interface KnownItem {
	readonly state: ItemState;
	/** The part of a card that it is: 1, or for a member of a set 1 by the number of its members met. */
	readonly share: number;
}

/** A learner of one deck, as far as the work to come depends on him. */
export interface Learner {
	readonly known: readonly KnownItem[];
	/** Cards never met. */
	readonly unseen: number;
	readonly today: Day;
	readonly settings: ScheduleSettings;
}

/** The work of a usual day: the mean over the time that was asked for. */
export interface Workload extends Expected {
	readonly retention: number;
}

/** The share of new cards that are answered Again at first (default of the simulator of fsrs-rs 6.6.1). */
export const FIRST_AGAIN = 0.24;

/** Three months: long enough that every card settles, short enough to be lived through. */
export const USUAL_DAYS = 90;

/** From .80 to .95, by hundredths. */
export const RETENTIONS: readonly number[] = Array.from({ length: 16 }, (_, i) => (80 + i) / 100);

/**
 * What each wished retention costs: expected values by FSRS with the weights in force, over all learners
 * given, who all wish the same. What is overdue is done today; the day's limit of reviews, easy days, breaks
 * and exams are left aside. A set counts as one card.
 * @param days over which the mean is taken, from today on
 */
export function workloadCurve(
	learners: readonly Learner[],
	retentions: readonly number[] = RETENTIONS,
	days: number = USUAL_DAYS,
): readonly Workload[] {
	const groups = alike(learners, days);
	return retentions.map((retention) => {
		let reviews = 0;
		let answers = 0;
		for (const { settings, first, weights } of groups) {
			const ahead = new ReviewsAhead({ ...settings, retention }, days).of(weights);
			reviews += first.reviews + ahead.reviews;
			answers += first.answers + ahead.answers;
		}
		return { retention, reviews: reviews / days, answers: answers / days };
	});
}

/** Learners whose cards go the same way once they are begun. */
interface Group {
	readonly settings: ScheduleSettings;
	readonly first: Expected;
	/** As `ReviewsAhead.of` takes them. */
	readonly weights: Float64Array;
}

function alike(learners: readonly Learner[], days: number): readonly Group[] {
	const grid = new MemoryGrid(days);
	const groups = groupedBy(learners, ({ settings: { params, maximumInterval, relearnSteps } }) =>
		JSON.stringify([params.id, maximumInterval, relearnSteps.length]),
	);
	return [...groups.values()].flatMap((members) => {
		const [one] = members;
		if (one === undefined) return [];
		const weights = new Float64Array(days * MemoryGrid.cells);
		let reviews = 0;
		let answers = 0;
		for (const { share, first, left, memory } of members.flatMap((each) => begunBy(each, days))) {
			reviews += share * first.reviews;
			answers += share * first.answers;
			layAt(weights, left * MemoryGrid.cells, grid.place(memory), share);
		}
		return [{ settings: one.settings, first: { reviews, answers }, weights }];
	});
}

/** What is bound to happen, whatever is wished: up to the first answer that sets an interval. */
interface Begun {
	/** How much of a card it is: a part of one, or many alike. */
	readonly share: number;
	readonly first: Expected;
	/** Days after that answer. */
	readonly left: number;
	/** After it. */
	readonly memory: Memory;
}

function begunBy(learner: Learner, days: number): readonly Begun[] {
	return [
		...learner.known.flatMap((item) => ofKnown(item, learner, days)),
		...ofNew(learner, days),
	];
}

function ofKnown({ state, share }: KnownItem, learner: Learner, days: number): Begun[] {
	const { today, settings } = learner;
	const wait = Math.max(0, state.dueDay - today);
	const left = days - 1 - wait;
	if (left < 0) return [];
	if (state.phase !== 'review') {
		const { memory, answers } = restOfSteps(state, state.phase, state.step, settings);
		return [{ share, first: { reviews: 0, answers }, left, memory }];
	}
	const fsrs = fsrsOf(settings.params.weights);
	const elapsed = elapsedDays(state, today + wait);
	const known = fsrs.retrievability(state.stability, elapsed);
	const again = fsrs.nextMemory(state, elapsed, 1);
	const forgotten = stepPath(again, { phase: 'review', rating: 1 }, settings);
	return [
		{
			share: share * known,
			first: { reviews: 1, answers: 1 },
			left,
			memory: fsrs.nextMemory(state, elapsed, 3),
		},
		{
			share: share * (1 - known),
			first: { reviews: 1, answers: 1 + forgotten.answers },
			left,
			memory: forgotten.memory,
		},
	];
}

function ofNew({ unseen, settings }: Learner, days: number): Begun[] {
	const fsrs = fsrsOf(settings.params.weights);
	const paths = ([1, 3] as const).map((rating) => {
		const path = stepPath(fsrs.nextMemory(null, 0, rating), { phase: 'new', rating }, settings);
		const share = rating === 1 ? FIRST_AGAIN : 1 - FIRST_AGAIN;
		return { share, first: { reviews: 0, answers: 1 + path.answers }, memory: path.memory };
	});
	const begun: Begun[] = [];
	let waiting = unseen;
	for (let day = 0; day < days && waiting > 0 && settings.newPerDay > 0; day++) {
		const met = Math.min(waiting, settings.newPerDay);
		waiting -= met;
		for (const path of paths)
			begun.push({ ...path, share: path.share * met, left: days - 1 - day });
	}
	return begun;
}
