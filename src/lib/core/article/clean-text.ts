/** Zero-width spaces, soft hyphens and byte order marks. */
const INVISIBLE = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** Controls that no text needs; line ends and tabs have been dealt with before. */
const CONTROL = /(?![\n\t])\p{Cc}/gu;

/**
 * A text with one way to write what is not seen: NFC, `\n` as line end, single ordinary spaces,
 * none at the ends of lines, and no invisible characters.
 */
export function cleanText(source: string): string {
	return source
		.normalize('NFC')
		.replace(/\r\n?|[\u0085\u2028]/g, '\n')
		.replace(/[\f\v\u2029]/g, '\n\n')
		.replace(INVISIBLE, '')
		.replace(CONTROL, '')
		.replace(/[\t\p{Zs}]+/gu, ' ')
		.replace(/ ?\n ?/g, '\n')
		.trim();
}
