import {
	foldLog,
	itemParts,
	SettingsInForce,
	UNTOUCHED,
	type ItemId,
	type LogEvent,
} from '#lib/core/schedule/index.ts';
import { isLaid, readable, rowOf } from './event-rows.ts';
import { eachPiece, rowsBehind } from './log-pieces.ts';
import { spineOf } from './put-deck.ts';
import type { EventRow, Place, RectoDatabase, StateRow } from './schema.ts';
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
	const events: LogEvent[] = [];
	const amiss: EventRow[] = [];
	await eachPiece(
		(key) => rowsBehind(db, key),
		(rows) => {
			events.push(...readable(rows));
			amiss.push(...rows.filter(lacksLaid));
		},
	);
	await db.events.bulkPut(amiss.map(({ key, event }) => rowOf(key, event)));
	const inForce = new SettingsInForce(events);
	const folded = foldLog(events, (item) => inForce.of(itemParts(item).deck));
	for (const item of places.keys()) if (!folded.has(item)) folded.set(item, UNTOUCHED);
	await putInstead(
		db,
		[...folded].map(([item, value]) => stateRow(item, value, places.get(item))),
	);
}

/** Whether older code stored it, which did not know that its kind is laid over a deck. */
function lacksLaid(row: EventRow): boolean {
	const event = row.event as { readonly kind?: unknown } | null;
	return row.laid === undefined && isLaid(event?.kind) && readable([row]).length > 0;
}

/** Writes what is not there already: a row takes ten times as long to write as to read. */
async function putInstead(db: RectoDatabase, rows: readonly StateRow[]): Promise<void> {
	const before = new Map((await db.states.toArray()).map((row) => [row.item, JSON.stringify(row)]));
	const changed = rows.filter((row) => before.get(row.item) !== JSON.stringify(row));
	for (const { item } of rows) before.delete(item);
	await db.states.bulkDelete([...before.keys()]);
	await db.states.bulkPut(changed);
}
