import { strToU8, zipSync } from 'fflate';
import type { Deck } from '../../deck/deck.ts';
import { fileName } from '../file-name.ts';
import { fillCollection } from './fill-collection.ts';
import type { SqlDatabase } from './sql-database.ts';

export interface ApkgExport {
	readonly name: string;
	/** MIME type. */
	readonly type: string;
	readonly bytes: Uint8Array;
}

/** Of the files in the archive: one day for all, since a zip can tell none before 1980 and the clock may be wrong. */
const PACKED = new Date(1980, 0, 2);

/**
 * A valid deck as a package of Anki, in the form that every Anki reads; the same bytes for the same deck and time.
 * @param database new and empty
 * @param at ms
 */
export function exportApkg(deck: Deck, database: SqlDatabase, at: number): ApkgExport {
	fillCollection(database, deck, at);
	const files = { 'collection.anki2': database.export(), media: strToU8('{}') };
	return {
		name: fileName(deck.title, 'apkg'),
		type: 'application/octet-stream',
		bytes: zipSync(files, { level: 6, mtime: PACKED }),
	};
}
