import type { Day, Moment } from '#lib/core/schedule/day.ts';
import type {
	EventId,
	LogEvent,
	Rating,
	ReviewEvent,
	VoidEvent,
} from '#lib/core/schedule/event.ts';
import { foldItem } from '#lib/core/schedule/fold.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { review } from '#lib/core/schedule/review.ts';
import { DEFAULT_SETTINGS, type ScheduleSettings } from '#lib/core/schedule/settings.ts';

export const ITEM = 'deck/card' as ItemId;
/** Without fuzz, so that figures can be told beforehand. */
export const EXACT: ScheduleSettings = { ...DEFAULT_SETTINGS, fuzz: false };

const DAY_MS = 86_400_000;

/** Noon UTC of a study day, and some minutes. */
export function moment(day: number, minutes = 0): Moment {
	return { at: day * DAY_MS + DAY_MS / 2 + minutes * 60_000, offset: 0, day: day as Day };
}

interface Details {
	readonly day: number;
	readonly at?: number;
	readonly item?: ItemId;
	readonly previous?: string | null;
	readonly interval?: number | null;
	readonly step?: number | null;
}

export function reviewEvent(id: string, rating: Rating, details: Details): ReviewEvent {
	const {
		day,
		at = moment(day).at,
		item = ITEM,
		previous = null,
		interval = null,
		step = null,
	} = details;
	return {
		...{
			v: 1,
			kind: 'review',
			id: id as EventId,
			at,
			offset: 0,
			day: day as Day,
			item,
			rating,
			ms: 900,
		},
		...{ source: 'study', previous: previous as EventId | null, interval, step, params: 'fsrs6' },
	};
}

export function voidEvent(id: string, target: string, at = 10 ** 15): VoidEvent {
	return {
		...{ v: 1, kind: 'void', id: id as EventId, at, offset: 0, day: 20_000 as Day },
		target: target as EventId,
	};
}

/** Answers an item each time exactly when it is due, from day 100. */
export function studied(ratings: readonly Rating[], item = ITEM, settings = EXACT): LogEvent[] {
	const log: LogEvent[] = [];
	for (const [i, rating] of ratings.entries()) {
		const { state } = foldItem(log, settings);
		const due =
			state === undefined
				? moment(100)
				: state.dueAt === null
					? moment(state.dueDay)
					: { at: state.dueAt, offset: 0, day: state.dueDay };
		const id = String(i) as EventId;
		log.push(review({ item, rating, id, state, moment: due, ms: 900, source: 'study', settings }));
	}
	return log;
}
