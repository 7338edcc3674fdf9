import { WITHIN_CELL } from '../delimited-deck.ts';
import type { AnkiHeader } from './anki-header.ts';
import { columnsNamed, type Columns } from './columns.ts';
import { IMPORT_LIMITS } from './import-limits.ts';

/** The first two that hold fields, unless its columns have names that say better. */
export function ankiColumns(header: AnkiHeader): Columns {
	const { guidColumn, tagsColumn, noFields, columns } = header;
	const fields = Array.from({ length: IMPORT_LIMITS.columns }, (_, column) => column).filter(
		(column) => !noFields.has(column),
	);
	const [front = 0, back = 1] = fields;
	return {
		...(columnsNamed(columns) ?? { front, back }),
		...(guidColumn === undefined ? {} : { id: guidColumn }),
		...(tagsColumn === undefined ? {} : { tags: tagsColumn }),
	};
}

/** Anki parts tags by spaces, and so writes "_" within one. */
export function tagsOfAnki(cell: string): string {
	return cell.trim().split(/\s+/).join(WITHIN_CELL);
}
