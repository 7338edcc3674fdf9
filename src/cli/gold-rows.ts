import { isIsoDate } from '#lib/core/article/index.ts';
import { InputFault } from './outcome.ts';

export interface GoldRow {
	readonly id: string;
	readonly text: string;
	readonly title?: string;
	readonly dateCreated?: string;
}

/** The articles of a JSON-lines file; blank lines are passed over. Throws an `InputFault` that names the line. */
export function goldRows(file: string, source: string): readonly GoldRow[] {
	const rows: GoldRow[] = [];
	for (const [index, line] of source.split('\n').entries()) {
		if (line.trim() === '') continue;
		rows.push(goldRow(line, (why) => new InputFault(`${file}, line ${index + 1}: ${why}`)));
	}
	if (rows.length === 0) throw new InputFault(`${file}: there is no article in it.`);
	return rows;
}

type Fault = (why: string) => InputFault;

function goldRow(line: string, fault: Fault): GoldRow {
	const row = parsed(line, fault);
	if (typeof row !== 'object' || row === null) throw fault('this is no object.');
	const fields = row as Readonly<Record<string, unknown>>;
	const id = wordsOf(fields, 'id', fault);
	const text = wordsOf(fields, 'text', fault);
	const title = wordsOf(fields, 'title', fault);
	const dateCreated = wordsOf(fields, 'dateCreated', fault);
	if (id === undefined || text === undefined) {
		throw fault(`"${id === undefined ? 'id' : 'text'}" is missing.`);
	}
	if (dateCreated !== undefined && !isIsoDate(dateCreated)) {
		throw fault(`"dateCreated" is a day such as 2024-07-04, not "${dateCreated}".`);
	}
	return {
		id,
		text,
		...(title === undefined ? {} : { title }),
		...(dateCreated === undefined ? {} : { dateCreated }),
	};
}

function wordsOf(
	row: Readonly<Record<string, unknown>>,
	field: string,
	fault: Fault,
): string | undefined {
	const value = row[field];
	if (value === undefined || typeof value === 'string') return value;
	throw fault(`"${field}" is text in quotation marks.`);
}

function parsed(line: string, fault: Fault): unknown {
	try {
		return JSON.parse(line);
	} catch (error) {
		throw fault(`this is no JSON (${error instanceof Error ? error.message : String(error)}).`);
	}
}
