/** The longest cell, in characters: more is a paragraph. */
const LONGEST_CELL = 60;

/** A longer line is no row, in characters. */
const LONGEST_ROW = 1000;

interface Columns {
	/** The cells of a line, or none where it is no row. */
	readonly cells: (line: string) => readonly string[];
	readonly fewestCells: number;
	/** So many rows with as many cells make a table. */
	readonly fewestRows: number;
}

const split =
	(between: RegExp) =>
	(line: string): readonly string[] =>
		line.trim().split(between);

/** Every way in which tables come out when they are copied. */
const WAYS: readonly Columns[] = [
	{ cells: split(/ ?\t ?/), fewestCells: 3, fewestRows: 2 },
	{ cells: split(/ ?\t ?/), fewestCells: 2, fewestRows: 3 },
	{
		cells: (line) => (/^\s*\|.*\|\s*$/.test(line) ? line.split('|') : []),
		fewestCells: 3,
		fewestRows: 2,
	},
	{ cells: split(/ ?\| ?/), fewestCells: 3, fewestRows: 2 },
	{ cells: split(/ {2,}/), fewestCells: 3, fewestRows: 3 },
	{ cells: split(/,(?! )(?=(?:[^"]*"[^"]*")*[^"]*$)/), fewestCells: 3, fewestRows: 3 },
	{ cells: split(/;(?! )/), fewestCells: 3, fewestRows: 3 },
];

/** Which lines are rows of a table: several in a row, blank ones aside, that fall into as many cells. */
export function tableRows(lines: readonly string[]): ReadonlySet<number> {
	const rows = new Set<number>();
	const seen = [...lines.keys()].filter((at) => (lines[at] ?? '').trim() !== '');
	for (const { cells, fewestCells, fewestRows } of WAYS) {
		let run: number[] = [];
		let width = 0;
		const close = () => {
			if (run.length >= fewestRows) for (const at of run) rows.add(at);
			run = [];
		};
		for (const at of seen) {
			const line = lines[at] ?? '';
			const found = line.length > LONGEST_ROW ? [] : cells(line);
			const isRow = found.length >= fewestCells && found.every(isCell);
			if (!isRow || found.length !== width) close();
			if (isRow) run.push(at);
			width = found.length;
		}
		close();
	}
	return rows;
}

/** A sentence that goes on behind a stop is none. */
function isCell(text: string): boolean {
	return text.length <= LONGEST_CELL && !/[.!?]["”’)]*\s+\p{Lu}/u.test(text);
}
