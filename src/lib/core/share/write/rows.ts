import { namesOf, type Fields, type Row } from '../body/fields.ts';
import type { BodyWriter } from './body-writer.ts';

/** Column by column: the first field of all rows, then the second. */
export function writeRows<Name extends string>(
	writer: BodyWriter,
	fields: Fields<Name>,
	rows: readonly Row<Name>[],
): void {
	for (const name of namesOf(fields)) for (const row of rows) writer.number(row[name]);
}
