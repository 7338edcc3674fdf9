import type { BackupContents, RawRow } from '#lib/core/backup/index.ts';
import { canonical } from '#lib/core/canonical.ts';
import type { BroughtIn } from './backup-store.ts';
import { FOLD_VERSION } from '#lib/core/schedule/fold-version.ts';
import { addMissing, besideKey, rowOf } from './event-rows.ts';
import { meetDecks } from './meet-decks.ts';
import { refuseNewer } from './refuse-newer.ts';
import type { EventRow, RectoDatabase } from './schema.ts';
import { putWithdrawn } from './stored-decks.ts';

/** Between two of them the screen gets its turn. */
const EVENTS_AT_ONCE = 500;

/** What `restore` would do, as far as ids tell: of events none is read. */
export async function previewRestore(
	db: RectoDatabase,
	contents: BackupContents,
): Promise<BroughtIn> {
	const { events, rows } = contents;
	const here = new Set<string>(await db.events.toCollection().primaryKeys());
	const keys = [...events.map(({ id }) => id as string), ...rows.map(({ key }) => key)];
	const added = keys.filter((key) => !here.has(key)).length;
	return {
		decks: (await meetDecks(db, contents)).told,
		added,
		alreadyHere: keys.length - added,
	};
}

/**
 * Adds what is missing in one transaction, which is on the disk when it has completed; where it fails
 * (no space left, the page closed), nothing of it is stored.
 */
export function restore(
	db: RectoDatabase,
	contents: BackupContents,
	writtenAt: number | null,
	onProgress: (share: number) => void,
): PromiseLike<BroughtIn> {
	const { events, rows } = contents;
	const tables = [db.events, db.decks, db.withdrawn, db.drafts, db.quizzes, db.meta];
	return db.transaction('rw', tables, async () => {
		refuseNewer(await db.meta.get('fold'), FOLD_VERSION);
		const here = new Set(await db.events.toCollection().primaryKeys());
		const wasEmpty = here.size === 0;
		const { told, changed } = await meetDecks(db, contents);
		await db.decks.bulkPut(changed.map(({ deck }) => deck));
		for (const stored of changed) await putWithdrawn(db, stored);
		for (const table of ['drafts', 'quizzes'] as const) await addRows(db, table, contents[table]);

		let added = 0;
		for (let from = 0; from < events.length; from += EVENTS_AT_ONCE) {
			added += await addEvents(db, events.slice(from, from + EVENTS_AT_ONCE), here);
			// What is left for the folding is about a fifth.
			onProgress((0.8 * (from + EVENTS_AT_ONCE)) / (events.length + EVENTS_AT_ONCE));
		}
		added += await addUnreadable(db, rows);
		// What follows from them is made by `prepare`, right after this or at the next start.
		if (added + changed.length > 0) await db.meta.put({ name: 'fold', value: null });
		// What an empty device has taken over from a file is in a file already.
		if (wasEmpty && added > 0 && writtenAt !== null) {
			await db.meta.put({ name: 'last-backup', value: { at: writtenAt, events: added } });
		}
		return {
			decks: told,
			added,
			alreadyHere: events.length + rows.length - added,
		};
	});
}

/** @param here the keys that are taken; those of the events come to it */
async function addEvents(
	db: RectoDatabase,
	events: BackupContents['events'],
	here: Set<string>,
): Promise<number> {
	const fresh: EventRow[] = [];
	const known: BackupContents['events'][number][] = [];
	for (const event of events) {
		if (here.has(event.id)) known.push(event);
		else fresh.push(rowOf(event.id, event));
		here.add(event.id);
	}
	await db.events.bulkAdd(fresh);
	// Only what has an id that is here already must be held against it.
	return fresh.length + (await addMissing(db, known)).length;
}

async function addRows(
	db: RectoDatabase,
	table: 'drafts' | 'quizzes',
	rows: readonly { readonly id: string }[],
): Promise<void> {
	const here = await db[table].bulkGet(rows.map(({ id }) => id));
	await db[table].bulkPut(rows.filter((_, i) => here[i] === undefined));
}

/** Rows that cannot be read are kept as they are; where their key is taken by something else, beside it. */
async function addUnreadable(db: RectoDatabase, rows: readonly RawRow[]): Promise<number> {
	let added = 0;
	for (const row of rows) {
		const here = await db.events.get(row.key);
		const isTakenKey = here !== undefined && canonical(here.event) !== canonical(row.event);
		const key = isTakenKey ? besideKey(row.key, row.event) : row.key;
		if (here !== undefined && (!isTakenKey || (await db.events.get(key)) !== undefined)) continue;
		await db.events.add({ key, event: row.event } as EventRow);
		added++;
	}
	return added;
}
