/** Zero-width spaces, soft hyphens, byte order marks, and marks that turn the direction of what follows. */
const INVISIBLE = /[\u00AD\u200B\u202A-\u202E\u2060\u2066-\u2069\uFEFF]/gu;

/** How programs that set a page end a line within a word: by a soft hyphen, or one that is no minus sign. */
const BREAKING_HYPHEN = /[\u00AD\u2010][\t ]*\n/gu;

/** Controls and torn halves of emoji, which no text needs and no file keeps; line ends and tabs have been dealt with before. */
const CONTROL = /(?![\n\t])[\p{Cc}\p{Cs}]/gu;

/** Marks that encyclopedias hang on a word: "[12]", "[a]", "[citation needed]". Brackets after a space are the writer's own. */
const FOOTNOTE =
	/(?<=[\p{L}\d.,;:!?%"”’)])(?:\[(?:\d{1,3}|[a-z]|(?:note|nb|n) \d{1,3}|citation needed|clarification needed|according to whom\?|who\?|when\?|where\?|which\?|why\?|by whom\?|dubious – discuss|update)\])+/giu;

/**
 * A text with one way to write what is not seen: NFC, `\n` as line end, single ordinary spaces,
 * none at the ends of lines, no invisible characters and no footnote marks.
 */
export function cleanText(source: string): string {
	return source
		.normalize('NFC')
		.replace(/\r\n?|[\u0085\u2028]/g, '\n')
		.replace(/[\f\v\u2029]/g, '\n\n')
		.replace(BREAKING_HYPHEN, '-\n')
		.replace(INVISIBLE, '')
		.replace(CONTROL, '')
		.replace(FOOTNOTE, '')
		.replace(/[\t\p{Zs}]+/gu, ' ')
		.replace(/ ?\n ?/g, '\n')
		.trim();
}

/** The same text at the same places, with white space for what `cleanText` takes away. */
export function blankUnseen(source: string): string {
	const blank = (marks: string) => ' '.repeat(marks.length);
	return source.replace(INVISIBLE, blank).replace(CONTROL, blank).replace(FOOTNOTE, blank);
}
