import type { HandedIn } from '#lib/core/quiz/class/class-table.ts';
import { slipFromFragment, slipId, slipToFragment } from '#lib/core/quiz/class/slip-link.ts';
import type { Slip } from '#lib/core/quiz/class/slip.ts';
import type { ClassStore } from './class-store.ts';
import { Connection } from './connection.ts';
import { DATABASE_NAME } from './database-name.ts';
import type { RebuildElsewhere } from './prepare.ts';

interface ClassStoreOptions {
	readonly name?: string;
	readonly elsewhere?: RebuildElsewhere;
}

/** A result as it is stored: by its link, which tells by itself whether it is whole. */
interface SlipRow {
	readonly id: string;
	readonly link: string;
}

/** The results of a class in this browser's store. It is opened when first used. */
export function openClassStore({
	name = DATABASE_NAME,
	elsewhere,
}: ClassStoreOptions = {}): ClassStore {
	const connection = new Connection(name, elsewhere);
	return {
		slips: () =>
			connection.run(async (db) => {
				const rows: readonly unknown[] = await db.slips.toArray();
				const slips = rows.flatMap(readRow);
				return { slips, unreadable: rows.length - slips.length };
			}),
		add: (slip) => {
			const row: SlipRow = { id: slipId(slip), link: slipToFragment(slip) };
			return connection.run((db) =>
				db.transaction('rw', db.slips, async () => {
					const rows: readonly unknown[] = await db.slips.toArray();
					const ofRun = rows.flatMap(readRow).filter((each) => isOfRun(each.slip, slip));
					if (ofRun.some((each) => each.id === row.id || each.slip.at > slip.at)) return 'there';
					await db.slips.bulkDelete(ofRun.map(({ id }) => id));
					// A row that was damaged is written anew.
					await db.slips.put(row);
					return ofRun.length > 0 ? 'renewed' : 'added';
				}),
			);
		},
		remove: (ids) => connection.run((db) => db.slips.bulkDelete([...ids])),
		close: () => connection.close(),
	};
}

/** One learner's result of one run, sent again: with a name, or after a word on an answer. */
function isOfRun(one: Slip, other: Slip): boolean {
	return one.quiz === other.quiz && one.run === other.run;
}

function readRow(row: unknown): readonly HandedIn[] {
	if (typeof row !== 'object' || row === null || !('link' in row) || !('id' in row)) return [];
	if (typeof row.link !== 'string') return [];
	const read = slipFromFragment(row.link);
	if (!read.ok) return [];
	const id = slipId(read.slip);
	return id === row.id ? [{ id, slip: read.slip }] : [];
}
