import { namesOf, type Fields, type Row } from '../body/fields.ts';
import type { BodyReader } from './body-reader.ts';

/** Rows as `writeRows` wrote them. */
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
