/** Fields of a row, in the order in which their columns stand, and how many values each may take. */
export type Fields<Name extends string> = Readonly<Record<Name, number>>;
export type Row<Name extends string> = Readonly<Record<Name, number>>;

export function namesOf<Name extends string>(fields: Fields<Name>): readonly Name[] {
	return Object.keys(fields) as Name[];
}
