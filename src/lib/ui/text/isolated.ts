/** A name for the middle of a sentence: in its own direction, without turning the words round it. */
export function isolated(name: string): string {
	return `\u2068${name}\u2069`;
}
