/** How spreadsheets know a file to be UTF-8. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * What a spreadsheet would take for a formula, and run. A text that looks guarded already counts too, so that
 * every guard can be taken off again.
 */
const FORMULA = /^'*[=+\-@\t\r]/;
const GUARDED = /^'+[=+\-@\t\r]/;

/** A text that no spreadsheet takes for a formula. */
export function guardFormula(text: string): string {
	return FORMULA.test(text) ? `'${text}` : text;
}

/** The text that was given to `guardFormula`. */
export function withoutGuard(text: string): string {
	return GUARDED.test(text) ? text.slice(1) : text;
}

/** A line of a delimited file (RFC 4180, with the separator of choice), without its line end. */
export function delimitedRow(cells: readonly string[], separator: ',' | '\t'): string {
	return cells.map((cell) => quoted(cell, separator)).join(separator);
}

/** Readers trim what is not quoted, and some take a line that begins with # for a remark. */
function quoted(cell: string, separator: string): string {
	const needsQuotes = /["\r\n]|^[\s#]|\s$/.test(cell) || cell.includes(separator);
	return needsQuotes ? `"${cell.replaceAll('"', '""')}"` : cell;
}
