import { validateEvent, type LogEvent, type UnknownEvent } from '#lib/core/schedule/index.ts';
import type { RectoDatabase } from './schema.ts';
import type { StoredLog } from './store.ts';

/** The whole log, read with care: a row that cannot be understood is handed out as it is. */
export async function readLog(db: RectoDatabase): Promise<StoredLog> {
	const events: LogEvent[] = [];
	const unknown: UnknownEvent[] = [];
	const corrupt: unknown[] = [];
	const problems: string[] = [];
	for (const { event } of await db.events.toArray()) {
		const read = validateEvent(event);
		if (read.kind === 'event') events.push(read.event);
		else if (read.kind === 'unknown') unknown.push(read.event);
		else {
			corrupt.push(event);
			problems.push(read.problem);
		}
	}
	return { events, unknown, corrupt, problems };
}
