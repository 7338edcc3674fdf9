import type { EventRow, RectoDatabase } from './schema.ts';

/** In larger pieces Chromium took longer, and a screen that waits stood still. */
const ROWS_AT_ONCE = 500;

/** The rows of the log behind that key, as many as are read at once. */
export function rowsBehind(db: RectoDatabase, key: string): PromiseLike<EventRow[]> {
	return db.events.where('key').above(key).limit(ROWS_AT_ONCE).toArray();
}

/** Hands out the whole log, few rows at a time; the next are on their way while these are looked at. */
export async function eachPiece(
	read: (behind: string) => PromiseLike<EventRow[]>,
	take: (rows: readonly EventRow[]) => void,
): Promise<void> {
	let rows = await read('');
	for (;;) {
		const last = rows.at(-1);
		if (last === undefined) return;
		const next = read(last.key);
		take(rows);
		rows = await next;
	}
}
