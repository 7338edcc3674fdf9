/** A date value as a person reads it: "15 June 2001", "June 2001", "the 1990s". */
export function formatDate(value: string): string {
	throw new Error(`not written yet: formatDate(${value})`);
}

/** The forms in which a person may type a date value: "June 15, 2001", "2001-06-15"; no ambiguous ones. */
export function dateForms(value: string): string[] {
	throw new Error(`not written yet: dateForms(${value})`);
}
