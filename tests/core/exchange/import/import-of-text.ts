import type { CardTable, DeckDetails, ReadRowsOptions } from '#lib/core/exchange/index.ts';
import { deckFromRows, readRows } from '#lib/core/exchange/index.ts';
import { harbour } from '../../deck/harbour.ts';

export const details: DeckDetails = { id: harbour.id, title: 'Imported', language: 'en' };

/** The table of a text that has one. */
export function tableOf(text: string, options?: ReadRowsOptions): CardTable {
	const read = readRows(text, options);
	if (!read.ok) throw new Error(read.message);
	return read;
}

/** The deck of a text, with the columns that are guessed. */
export function imported(text: string) {
	const table = tableOf(text);
	const made = deckFromRows(table, table.columns, details);
	if (!made.ok) throw new Error(made.message);
	return made;
}
