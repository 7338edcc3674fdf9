import { validateEvent, type LogEvent, type UnknownEvent } from '#lib/core/schedule/index.ts';
import { eachPiece, rowsBehind } from './log-pieces.ts';
import type { EventRow, RectoDatabase } from './schema.ts';
import type { StoredLog } from './store.ts';

/** The whole log, read with care: a row that cannot be understood is handed out as it is. */
export async function readLog(db: RectoDatabase): Promise<StoredLog> {
	const events: LogEvent[] = [];
	const unknown: UnknownEvent[] = [];
	const corrupt: unknown[] = [];
	const problems: string[] = [];
	const take = (rows: readonly EventRow[]) => {
		for (const { event } of rows) {
			const read = validateEvent(event);
			if (read.kind === 'event') events.push(read.event);
			else if (read.kind === 'unknown') unknown.push(read.event);
			else {
				corrupt.push(event);
				problems.push(read.problem);
			}
		}
	};
	await db.transaction('r', db.events, () => eachPiece((key) => rowsBehind(db, key), take));
	return { events, unknown, corrupt, problems };
}

/** A sentence for each row that cannot be read. */
export async function readProblems(db: RectoDatabase): Promise<readonly string[]> {
	const problems: string[] = [];
	await eachPiece(
		(key) => rowsBehind(db, key),
		(rows) => {
			for (const { event } of rows) {
				const read = validateEvent(event);
				if (read.kind === 'problem') problems.push(read.problem);
			}
		},
	);
	return problems;
}
