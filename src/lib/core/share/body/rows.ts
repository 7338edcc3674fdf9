import type { BodyReader } from './body-reader.ts';
import type { BodyWriter } from './body-writer.ts';

/** Fields of a row, in the order in which their columns stand, and how many values each may take. */
export type Fields<Name extends string> = Readonly<Record<Name, number>>;
export type Row<Name extends string> = Readonly<Record<Name, number>>;

/** Column by column: the first field of all rows, then the second. */
export function writeRows<Name extends string>(
	writer: BodyWriter,
	fields: Fields<Name>,
	rows: readonly Row<Name>[],
): void {
	for (const name of namesOf(fields)) for (const row of rows) writer.number(row[name]);
}

export function readRows<Name extends string>(
	reader: BodyReader,
	fields: Fields<Name>,
	count: number,
): readonly Row<Name>[] {
	const rows = Array.from({ length: count }, () => ({}) as Record<Name, number>);
	for (const name of namesOf(fields))
		for (const row of rows) row[name] = reader.below(fields[name]);
	return rows;
}

function namesOf<Name extends string>(fields: Fields<Name>): readonly Name[] {
	return Object.keys(fields) as Name[];
}
