import { foldLog, itemParts, SettingsInForce } from '#lib/core/schedule/index.ts';
import { readable } from './event-rows.ts';
import type { RectoDatabase } from './schema.ts';
import { stateRow } from './state-rows.ts';

/** Drops every state and folds the whole log again. Within a transaction on `events` and `states`. */
export async function rebuildStates(db: RectoDatabase): Promise<void> {
	const events = readable(await db.events.toArray());
	const inForce = new SettingsInForce(events);
	const folded = foldLog(events, (item) => inForce.of(itemParts(item).deck));
	await db.states.clear();
	await db.states.bulkPut([...folded].map(([item, value]) => stateRow(item, value)));
}
