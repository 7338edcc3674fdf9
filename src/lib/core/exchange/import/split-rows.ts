import Papa from 'papaparse';
import type { Separator } from './separator.ts';

export type Rows = readonly (readonly string[])[];

export type SplitRows =
	| { readonly ok: true; readonly rows: Rows }
	/** A quotation mark opens a cell and is not closed as it should be; lines count from 1. */
	| { readonly ok: false; readonly line: number };

export interface SplitOptions {
	/** `none`: they are text like any other. */
	readonly quotes: 'as-in-csv' | 'none';
	/** Lines that begin so are no rows. */
	readonly remarks?: '#';
	/** The most rows that are wanted. */
	readonly most: number;
}

/** Between a term and its definition. */
export const DASH = /\s[-–—]\s/;
/** Stands in no text that gets here. */
const NO_QUOTE = '\u0000';

/** The rows of a text, without the empty ones. */
export function splitRows(text: string, separator: Separator, options: SplitOptions): SplitRows {
	if (separator === 'dash') return { ok: true, rows: dashRows(text, options.most) };
	const rows: string[][] = [];
	let broken: number | undefined;
	Papa.parse<string[]>(text, {
		delimiter: separator,
		quoteChar: options.quotes === 'none' ? NO_QUOTE : '"',
		comments: options.remarks ?? false,
		skipEmptyLines: 'greedy',
		// Its own limit counts empty rows too, and would leave out what stands behind them.
		step: ({ data, errors }, parser) => {
			const fault = errors.find(({ type }) => type === 'Quotes');
			if (fault !== undefined) broken = fault.index ?? 0;
			rows.push(data);
			if (broken !== undefined || rows.length >= options.most) parser.abort();
		},
	});
	if (broken === undefined) return { ok: true, rows };
	return { ok: false, line: text.slice(0, broken).split('\n').length };
}

function dashRows(text: string, most: number): Rows {
	return linesOf(text)
		.slice(0, most)
		.map((line) => {
			const dash = DASH.exec(line);
			if (dash === null) return [line];
			return [line.slice(0, dash.index), line.slice(dash.index + dash[0].length)];
		});
}

/** Its lines; where it is one line, what semicolons part, as some programs write their rows. */
export function linesOf(text: string): readonly string[] {
	const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
	const [only, ...others] = lines;
	if (only === undefined || others.length > 0) return lines;
	return only.split(';').filter((line) => line.trim() !== '');
}
