import { momentAfter, type Moment } from './day.ts';
import type { EventId, Rating, ReviewEvent } from './event.ts';
import type { ItemState } from './item-state.ts';
import type { Load } from './interval.ts';
import type { ItemId } from './item.ts';
import { outcomes } from './outcomes.ts';
import type { ScheduleSettings } from './settings.ts';

/** Longer than this a learner was away, not thinking. */
const LONGEST_MS = 60_000;

export interface Answered {
	readonly item: ItemId;
	readonly rating: Rating;
	/** Random, see `EventId`. */
	readonly id: EventId;
	/** The item's state when it was asked; undefined for a new one. */
	readonly state: ItemState | undefined;
}

export interface Answering {
	readonly moment: Moment;
	/** Time from prompt to rating. */
	readonly ms: number;
	readonly source: ReviewEvent['source'];
	readonly settings: ScheduleSettings;
	/** What is planned already for the days to come, where it is known. */
	readonly load?: Load | undefined;
}

/** The events of one answer, all at the same moment: one review for a card, one a member for a set. */
export function reviews(answered: readonly Answered[], answering: Answering): ReviewEvent[] {
	const before = answered.flatMap(({ state }) =>
		state === undefined ? [] : [{ at: state.lastAt, day: state.lastDay }],
	);
	const now = momentAfter(answering.moment, before);
	const { settings, load } = answering;
	return answered.map(({ item, rating, id, state }) => {
		const { interval, step } = outcomes({ item, state, now, settings, load })[rating];
		return {
			v: 1,
			kind: 'review',
			id,
			at: now.at,
			offset: now.offset,
			day: now.day,
			item,
			rating,
			ms: Math.round(Math.min(Math.max(0, answering.ms), LONGEST_MS)),
			source: answering.source,
			previous: state?.lastReview ?? null,
			interval,
			step,
			params: settings.params.id,
		};
	});
}

/** The event of one answer: it stores what `outcomes` showed. */
export function review(answer: Answered & Answering): ReviewEvent {
	const [event] = reviews([answer], answer);
	if (event === undefined) throw new Error('one answer makes one event');
	return event;
}
