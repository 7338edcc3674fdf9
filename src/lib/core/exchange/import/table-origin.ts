import { withoutGuard } from '../../delimited-row.ts';
import { ANKI_COLUMNS } from '../anki-text.ts';
import { HEADINGS } from '../delimited-deck.ts';
import { tagsOfAnki } from './anki-columns.ts';
import type { AnkiHeader } from './anki-header.ts';
import type { Columns } from './columns.ts';
import { textOfHtml } from './text-of-html.ts';
import { tidyCell } from './tidy-cell.ts';
import { withoutSource } from './without-source.ts';

/** Who wrote a table, as far as it matters for what its cells mean. */
export type TableOrigin = 'recto-table' | 'recto-anki' | 'anki' | 'other';

export function originOf(header: AnkiHeader | undefined, headings: readonly string[]): TableOrigin {
	if (header === undefined) return isSame(headings, HEADINGS) ? 'recto-table' : 'other';
	return isSame(header.columns, ANKI_COLUMNS) ? 'recto-anki' : 'anki';
}

/** What a cell says, without what its writer added for a program's sake. */
export function cellText(
	cell: string,
	column: number,
	{ origin, columns, isHtml }: { origin: TableOrigin; columns: Columns; isHtml: boolean },
): string {
	if (origin === 'recto-table') return tidyCell(withoutGuard(cell));
	const text = tidyCell(isHtml ? textOfHtml(cell) : cell);
	if (origin === 'other') return text;
	if (origin === 'recto-anki' && column === columns.back) return withoutSource(text);
	return column === columns.tags ? tagsOfAnki(text) : text;
}

function isSame(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((each, index) => each === other[index]);
}
