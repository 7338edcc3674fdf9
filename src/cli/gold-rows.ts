import { isIsoDate } from '#lib/core/article/index.ts';
import { InputFault } from './outcome.ts';

export interface GoldRow {
	readonly id: string;
	readonly text: string;
	readonly title?: string;
	readonly dateCreated?: string;
}

/** What a JSON-lines file holds: its articles, and for each line that holds none, what is wrong with it. */
export interface GoldFile {
	readonly rows: readonly GoldRow[];
	/** `FILE, line 12: "text" is missing.` */
	readonly faults: readonly string[];
}

/** Reads every line by itself; blank ones are passed over. Throws an `InputFault` where there is no line at all. */
export function readGold(file: string, source: string): GoldFile {
	const rows: GoldRow[] = [];
	const faults: string[] = [];
	for (const [index, line] of source.split('\n').entries()) {
		if (line.trim() === '') continue;
		try {
			rows.push(goldRow(line, (why) => new InputFault(`${file}, line ${index + 1}: ${why}`)));
		} catch (fault) {
			if (!(fault instanceof InputFault)) throw fault;
			faults.push(fault.message);
		}
	}
	if (rows.length + faults.length === 0)
		throw new InputFault(`${file}: there is no article in it. Write one a line, as JSON.`);
	return { rows, faults };
}

type Fault = (why: string) => InputFault;

function goldRow(line: string, fault: Fault): GoldRow {
	const row = parsed(line, fault);
	if (typeof row !== 'object' || row === null || Array.isArray(row))
		throw fault('this is no object.');
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
	} catch {
		throw fault(
			'this is no JSON. Write one object a line, with its names and texts in quotation marks.',
		);
	}
}
