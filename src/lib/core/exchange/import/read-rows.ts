import { ankiColumns } from './anki-columns.ts';
import { ankiHeader, type AnkiHeader } from './anki-header.ts';
import { columnsNamed, type Columns } from './columns.ts';
import { guessSeparator, isRowsInOneLine } from './guess-separator.ts';
import {
	noRow,
	nulWithin,
	oneColumn,
	openQuote,
	tooLarge,
	tooManyRows,
	type ImportFault,
} from './import-fault.ts';
import { IMPORT_LIMITS } from './import-limits.ts';
import type { Separator } from './separator.ts';
import { linesOf, splitRows, type Rows, type SplitRows } from './split-rows.ts';
import { cellText, originOf } from './table-origin.ts';
import { tidyCell } from './tidy-cell.ts';

/** A text read as a table of cards to be, for a preview in which a person may choose other columns. */
export interface CardTable {
	readonly ok: true;
	/** Without headings and empty rows; each cell as a card can show it. */
	readonly rows: Rows;
	readonly headings?: readonly string[];
	/** What is taken for what, unless the person says otherwise. */
	readonly columns: Columns;
	readonly separator: Separator;
	/** `recto`: lines within a back are the members of a set, since Recto wrote them so. */
	readonly origin: 'recto' | 'other';
	/** A name for the deck, where the text has one. */
	readonly title?: string;
}

/** What the person knows better than a guess. */
export interface ReadRowsOptions {
	readonly separator?: Separator;
	readonly headings?: 'first-row' | 'none';
}

/** Reads TSV, CSV, a text for Anki, or what Quizlet copies: rows of a term and its definition. */
export function readRows(source: string, options: ReadRowsOptions = {}): CardTable | ImportFault {
	const unreadable = faultOf(source);
	if (unreadable !== undefined) return unreadable;
	const text = source.replace(/^\ufeff/, '');
	const header = ankiHeader(text);
	const rest = header?.rest ?? text;
	const body = isRowsInOneLine(rest, /\t/) ? linesOf(rest).join('\n') : rest;
	const separator = options.separator ?? header?.separator ?? guessSeparator(body);
	if (separator === undefined) return oneColumn();

	const split = splitBody(body, separator, header);
	if (!split.ok) return openQuote(split.line);
	if (split.rows.length > IMPORT_LIMITS.rows + 1) return tooManyRows();
	if (split.rows.every((row) => row.length < 2)) return oneColumn();
	const { headings, rows } = headed(split.rows, header, options);
	if (rows.length > IMPORT_LIMITS.rows) return tooManyRows();
	if (rows.length === 0) return noRow();
	const columns =
		(header === undefined ? columnsNamed(headings ?? []) : ankiColumns(header)) ?? FIRST_TWO;
	const origin = originOf(header, headings ?? []);
	const about = { origin, columns, isHtml: header?.isHtml === true };
	return {
		ok: true,
		rows: rows.map((row) =>
			row.slice(0, IMPORT_LIMITS.columns).map((cell, column) => cellText(cell, column, about)),
		),
		...(headings === undefined ? {} : { headings }),
		columns,
		separator,
		origin: origin.startsWith('recto') ? 'recto' : 'other',
		...(header?.deck === undefined ? {} : { title: header.deck }),
	};
}

const FIRST_TWO: Columns = { front: 0, back: 1 };

function faultOf(text: string): ImportFault | undefined {
	if (text.length > IMPORT_LIMITS.bytes) return tooLarge();
	const nul = text.indexOf('\u0000');
	if (nul >= 0) {
		return nulWithin(lineAt(text, nul));
	}
	return text.trim() === '' ? noRow() : undefined;
}

/** What is pasted with tabs or dashes mostly knows no quoting: a mark astray in it is text. */
function splitBody(body: string, separator: Separator, header: AnkiHeader | undefined): SplitRows {
	const options = {
		most: IMPORT_LIMITS.rows + 2,
		...(header === undefined ? {} : { remarks: '#' as const }),
	};
	const split = splitRows(body, separator, { ...options, quotes: 'as-in-csv' });
	const isPaste = separator === '\t' && header === undefined;
	return split.ok || !isPaste ? split : splitRows(body, separator, { ...options, quotes: 'none' });
}

function headed(
	[first = [], ...others]: Rows,
	header: AnkiHeader | undefined,
	{ headings }: ReadRowsOptions,
): { readonly headings?: readonly string[]; readonly rows: Rows } {
	const isHeading =
		headings === undefined
			? header === undefined && columnsNamed(first) !== undefined
			: headings === 'first-row';
	return isHeading ? { headings: first.map(tidyCell), rows: others } : { rows: [first, ...others] };
}

function lineAt(text: string, offset: number): number {
	return text.slice(0, offset).split('\n').length;
}
