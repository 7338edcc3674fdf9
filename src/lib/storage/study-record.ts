import type { DeckId } from '#lib/core/deck/deck.ts';
import type { Day, LogEvent, Moment } from '#lib/core/schedule/index.ts';
import { daysCountedAs, turningAt } from '#lib/core/schedule/day.ts';
import { deckOf, isOfItem } from '#lib/core/schedule/item-event.ts';
import { inLogOrder } from '#lib/core/schedule/log-order.ts';
import { eventsLaidOver, readable } from './event-rows.ts';
import { known, statesOf } from './known-rows.ts';
import type { RectoDatabase, StateRow } from './schema.ts';
import { readSettings } from './settings-rows.ts';
import { foldedOf } from './state-rows.ts';
import type { StudyRecord } from './store.ts';

/** All that a study session of one deck starts from; undefined where there is no such deck. */
export function readRecord(
	db: RectoDatabase,
	id: DeckId,
	moment: Moment,
): PromiseLike<StudyRecord | undefined> {
	return db.transaction('r', db.decks, db.events, db.states, async () => {
		const [deck, rows, settings, laid] = await Promise.all([
			db.decks.get(id),
			statesOf(db, id),
			readSettings(db),
			eventsLaidOver(db, id),
		]);
		if (deck === undefined) return undefined;
		const { day } = turningAt(moment, settings.of('all').rollover);
		const today = await eventsOfDay(db, id, day);
		return { deck, ...known(rows), last: lastOf(rows), today, settings, laid };
	});
}

function lastOf(rows: readonly StateRow[]): StudyRecord['last'] {
	return new Map(
		rows.flatMap((row) => {
			const { last } = foldedOf(row);
			return last === null ? [] : [[row.item, last]];
		}),
	);
}

async function eventsOfDay(db: RectoDatabase, deck: DeckId, day: Day): Promise<LogEvent[]> {
	const days = daysCountedAs(day);
	const events = readable(await db.events.where('event.day').anyOf(days).toArray());
	const own = new Set(events.filter((event) => deckOf(event) === deck).map(({ id }) => id));
	const voids = events.filter((event) => event.kind === 'void').sort(inLogOrder);
	// A void belongs where its target does; a void of a void may stand before it.
	let size = -1;
	while (size !== own.size) {
		size = own.size;
		for (const { id, target } of voids) if (own.has(target)) own.add(id);
	}
	const quizzed = new Set(events.filter(({ kind }) => kind === 'answer').map(occasionOf));
	// What a quiz did, or was done in another deck, is not the session's: neither counted nor taken back by Undo.
	return events
		.filter((event) => own.has(event.id) && !quizzed.has(occasionOf(event)) && !('copyOf' in event))
		.sort(inLogOrder);
}

/** A review that follows from a quiz stands at the instant of its answer. */
function occasionOf(event: LogEvent): string {
	return isOfItem(event) ? `${event.at} ${event.item}` : event.id;
}
