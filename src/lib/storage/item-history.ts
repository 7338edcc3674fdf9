import type { ItemId, LogEvent } from '#lib/core/schedule/index.ts';
import { eventsOfItem } from './event-rows.ts';
import type { RectoDatabase } from './schema.ts';

/** Everything the log has of some items, with the voids that aim at it. */
export function readHistory(
	db: RectoDatabase,
	items: readonly ItemId[],
): PromiseLike<readonly LogEvent[]> {
	return db.transaction('r', db.events, async () =>
		(await Promise.all(items.map((item) => eventsOfItem(db, item)))).flat(),
	);
}
