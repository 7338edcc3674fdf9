import type { Day, Moment } from '#lib/core/schedule/day.ts';
import type { LogEvent, ReviewEvent } from '#lib/core/schedule/event.ts';
import type { DueQueue, QueueInput } from '#lib/core/schedule/index.ts';
import { dueQueue } from '#lib/core/schedule/due-queue.ts';
import { itemParts } from '#lib/core/schedule/item.ts';
import { standing } from '#lib/core/schedule/voided.ts';

/** How far a session has come. */
export interface Progress {
	/** Answers given today, and those still expected: what the thread shows. */
	readonly answered: number;
	readonly expected: number;
	/** Cards met today, and all that today holds. */
	readonly met: number;
	readonly cards: number;
	/** Cards met today that come once more. */
	readonly repeating: number;
}

/** What was done today in one deck. */
export interface Summary {
	/** Cards met; a set of nine members is one card and nine answers. */
	readonly cards: number;
	readonly answers: number;
	readonly remembered: number;
	/** Time from prompts to ratings. */
	readonly ms: number;
}

/** When a deck asks again. */
export interface Outlook {
	/** Study days from today; `null` when nothing is planned. */
	readonly inDays: number | null;
	/** Cards due on that day, and new ones on it. */
	readonly due: number;
	readonly fresh: number;
	/** Until a running step ends, ms; `null` where none runs. */
	readonly stepIn: number | null;
}

/** A new card is asked twice before it rests. */
const ANSWERS_OF_NEW = 2;
const DAY = 86_400_000;

function reviewsOf(today: readonly LogEvent[]): ReviewEvent[] {
	return standing(today).filter((event) => event.kind === 'review');
}

function cardKey(event: ReviewEvent): string {
	return itemParts(event.item).card;
}

export function progressOf(today: readonly LogEvent[], { counts }: DueQueue): Progress {
	const reviews = reviewsOf(today);
	const answered = new Set(reviews.map((event) => `${event.at}|${cardKey(event)}`)).size;
	const met = new Set(reviews.map(cardKey)).size;
	return {
		answered,
		expected: answered + counts.due + counts.step + counts.fresh * ANSWERS_OF_NEW,
		met,
		cards: met + counts.due + counts.fresh,
		repeating: counts.step,
	};
}

export function summaryOf(today: readonly LogEvent[]): Summary {
	const reviews = reviewsOf(today);
	// The reviews of one set carry the same time: it is counted once.
	const times = new Map(reviews.map((event) => [`${event.at}|${cardKey(event)}`, event.ms]));
	return {
		cards: new Set(reviews.map(cardKey)).size,
		answers: reviews.length,
		remembered: reviews.filter(({ rating }) => rating > 1).length,
		ms: [...times.values()].reduce((sum, ms) => sum + ms, 0),
	};
}

export function outlookOf(input: QueueInput, { nextDay, nextStepAt }: DueQueue): Outlook {
	const stepIn = nextStepAt === null ? null : Math.max(0, nextStepAt - input.now.at);
	if (nextDay === null) return { inDays: null, due: 0, fresh: 0, stepIn };
	const inDays = nextDay - input.now.day;
	const { counts } = dueQueue({ ...input, now: later(input.now, nextDay) });
	return { inDays, due: counts.due + counts.step, fresh: counts.fresh, stepIn };
}

function later(now: Moment, day: Day): Moment {
	return { ...now, at: now.at + (day - now.day) * DAY, day };
}
