import type { Separator } from './separator.ts';
import { DASH, linesOf, splitRows } from './split-rows.ts';

/** So many rows tell, and so many characters. */
const LOOKED_AT = 200;
const LOOKED_AT_CHARACTERS = 64 * 1024;
/** Of the rows, to be parted by a separator that does not part all of them alike. */
const ENOUGH = 0.5;

/** Semicolons before commas, which are the commoner within a text. */
const SIGNS: readonly Separator[] = [';', ',', '|'];

/** What parts the columns of a text, undefined where nothing does. */
export function guessSeparator(source: string): Separator | undefined {
	const text = source.slice(0, LOOKED_AT_CHARACTERS);
	const tabs = columnsBy(text, '\t');
	if (shareParted(tabs) >= ENOUGH) return '\t';
	if (isRowsInOneLine(text, DASH)) return 'dash';
	const counts = new Map(SIGNS.map((sign) => [sign, columnsBy(text, sign)]));
	const alike = SIGNS.find((sign) => isAlike(counts.get(sign) ?? []));
	if (alike !== undefined) return alike;
	const shares: readonly (readonly [Separator, number])[] = [
		['dash', shareParted(columnsBy(text, 'dash'))],
		...Array.from(counts, ([sign, each]) => [sign, shareParted(each)] as const),
	];
	const [best] = [...shares].sort(([, one], [, other]) => other - one);
	return best !== undefined && best[1] >= ENOUGH ? best[0] : undefined;
}

/** How many columns each row has. */
function columnsBy(text: string, separator: Separator): readonly number[] {
	const options = { quotes: 'as-in-csv', most: LOOKED_AT } as const;
	const split = splitRows(text, separator, options);
	// One quotation mark astray does not hide what parts the rest.
	const plain = split.ok ? split : splitRows(text, separator, { ...options, quotes: 'none' });
	return plain.ok ? plain.rows.map((row) => row.length) : [];
}

function shareParted(counts: readonly number[]): number {
	return counts.length === 0 ? 0 : counts.filter((count) => count > 1).length / counts.length;
}

function isAlike([first = 0, ...others]: readonly number[]): boolean {
	return first > 1 && others.every((count) => count === first);
}

/** Whether a text in one line is rows parted by semicolons, each of which holds a mark. */
export function isRowsInOneLine(text: string, mark: RegExp): boolean {
	if (/[\r\n]/.test(text.trim())) return false;
	const rows = linesOf(text);
	return rows.length > 1 && rows.every((row) => mark.test(row));
}
