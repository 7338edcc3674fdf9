/** The words of a text, between white space. */
export function wordList(text: string): ReadonlySet<string> {
	return new Set(text.trim().split(/\s+/));
}
