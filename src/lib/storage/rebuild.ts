import {
	foldLog,
	itemParts,
	SettingsInForce,
	UNTOUCHED,
	type ItemId,
} from '#lib/core/schedule/index.ts';
import { readable } from './event-rows.ts';
import { spineOf } from './put-deck.ts';
import type { Place, RectoDatabase } from './schema.ts';
import { placesOf, stateRow } from './state-rows.ts';

/** All that is derived: its tables, and those it is derived from. */
export function derivedTables(db: RectoDatabase) {
	return [db.events, db.decks, db.spines, db.states];
}

/** Drops all that is derived and makes it again from log and decks. Within a transaction on `derivedTables`. */
export async function rebuild(db: RectoDatabase): Promise<void> {
	const places = new Map<ItemId, Place>();
	await db.spines.clear();
	await db.decks.each(async (deck) => {
		for (const [item, place] of placesOf(deck)) places.set(item, place);
		await db.spines.put(spineOf(deck));
	});
	const events = readable(await db.events.toArray());
	const inForce = new SettingsInForce(events);
	const folded = foldLog(events, (item) => inForce.of(itemParts(item).deck));
	for (const item of places.keys()) if (!folded.has(item)) folded.set(item, UNTOUCHED);
	await db.states.clear();
	await db.states.bulkPut(
		[...folded].map(([item, value]) => stateRow(item, value, places.get(item))),
	);
}
