import { Dexie } from 'dexie';
import type { DeckId } from '#lib/core/deck/deck.ts';
import type { Day, ScheduleSettings } from '#lib/core/schedule/index.ts';
import { daysCountedAs } from '#lib/core/schedule/day.ts';
import { horizon } from '#lib/core/schedule/planned-day.ts';
import type { RectoDatabase, StateRow } from './schema.ts';

/**
 * What is due in a deck, or would be by the plans for an exam or a break. Deck by deck: its rows lie
 * together, where those due on a day come from all over the table, which took twice the time.
 */
export function dueRows(
	db: RectoDatabase,
	deck: DeckId,
	day: Day,
	settings: ScheduleSettings,
): PromiseLike<StateRow[]> {
	const last = Math.max(day, horizon(day, settings));
	return db.states
		.where('[deck+dueDay]')
		.between([deck, Dexie.minKey], [deck, Number.isFinite(last) ? last : Dexie.maxKey], true, true)
		.toArray();
}

/** What was answered today, by deck. */
export async function answeredRows(
	db: RectoDatabase,
	day: Day,
): Promise<ReadonlyMap<DeckId, readonly StateRow[]>> {
	// Day by day, since any of several keys are looked for row by row.
	const found = await Promise.all(
		daysCountedAs(day).map((each) => db.states.where('lastDay').equals(each).toArray()),
	);
	return Map.groupBy(found.flat(), ({ deck }) => deck);
}
