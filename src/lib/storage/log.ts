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

const ROWS_AT_ONCE = 500;

/** A sentence for each row that cannot be read. Looks at few rows at a time, so that the screen stays alive. */
export async function readProblems(db: RectoDatabase): Promise<readonly string[]> {
	const problems: string[] = [];
	let rows = await db.events.orderBy('key').limit(ROWS_AT_ONCE).toArray();
	while (rows.length > 0) {
		for (const { event } of rows) {
			const read = validateEvent(event);
			if (read.kind === 'problem') problems.push(read.problem);
		}
		const last = rows.at(-1)?.key ?? '';
		rows = await db.events.where('key').above(last).limit(ROWS_AT_ONCE).toArray();
	}
	return problems;
}
