import type { DeckId } from '#lib/core/deck/deck.ts';
import {
	daysCountedAs,
	deckOf,
	inLogOrder,
	standing,
	turningAt,
	union,
	type Day,
	type ItemId,
	type LogEvent,
	type Moment,
} from '#lib/core/schedule/index.ts';
import { readable, withVoids } from './event-rows.ts';
import { known, statesOf } from './known-rows.ts';
import type { RectoDatabase, StateRow } from './schema.ts';
import { readSettings } from './settings-rows.ts';
import type { StudyRecord } from './store.ts';

/** All that a study session of one deck starts from; undefined where there is no such deck. */
export function readRecord(
	db: RectoDatabase,
	id: DeckId,
	moment: Moment,
): PromiseLike<StudyRecord | undefined> {
	return db.transaction('r', db.decks, db.events, db.states, async () => {
		const [deck, states, settings, accepted] = await Promise.all([
			db.decks.get(id),
			statesOf(db, id),
			readSettings(db),
			acceptedForms(db, id),
		]);
		if (deck === undefined) return undefined;
		const { day } = turningAt(moment, settings.of('all').rollover);
		const today = await eventsOfDay(db, id, day);
		return { deck, ...known(states), today, settings, accepted };
	});
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
	return events.filter(({ id }) => own.has(id)).sort(inLogOrder);
}

async function acceptedForms(
	db: RectoDatabase,
	deck: DeckId,
): Promise<ReadonlyMap<ItemId, readonly string[]>> {
	const laid = readable(await db.events.where('laid').equals(deck).toArray());
	const accepts = laid.filter(({ kind }) => kind === 'accept');
	const forms = new Map<ItemId, string[]>();
	if (accepts.length === 0) return forms;
	for (const event of standing(union(await withVoids(db, accepts)))) {
		if (event.kind !== 'accept') continue;
		forms.set(event.item, [...(forms.get(event.item) ?? []), event.form]);
	}
	return forms;
}
