/** Lower case, no punctuation but "+" ("G7" is not "G7+"), no articles, one space: for comparing what two texts say. */
export function foldWords(text: string): string {
	return text
		.toLowerCase()
		.replace(/['’]s\b/g, '')
		.replace(/[^\p{L}\p{N}+]+/gu, ' ')
		.replace(/\b(?:a|an|the)\b/g, ' ')
		.replace(/\s+/g, ' ')
		.trim();
}

/** Whether `text` holds `part` as whole words. */
export function holdsWords(text: string, part: string): boolean {
	return holdsFolded(foldWords(text), part);
}

/** The same for a text that is folded already. */
export function holdsFolded(foldedText: string, part: string): boolean {
	const folded = foldWords(part);
	return folded !== '' && ` ${foldedText} `.includes(` ${folded} `);
}
