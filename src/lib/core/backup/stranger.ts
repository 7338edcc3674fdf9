/** What a file is that is no backup. */
export type Stranger =
	| 'empty'
	/** Cut within its first line. */
	| 'cut-at-start'
	/** One deck, such as a teacher sends. */
	| 'deck'
	/** An image, an archive: no text at all. */
	| 'no-text'
	| 'other';

const BEGINNING = '{"format":"recto-backup"';

/** Tells by the beginning of its text, in which a decoder has set U+FFFD for what is no UTF-8. */
export function strangerOf(start: string): Stranger {
	const text = start.trimStart();
	if (text === '') return 'empty';
	if (text.startsWith(BEGINNING) || BEGINNING.startsWith(text)) return 'cut-at-start';
	if (text.includes('\u0000') || text.includes('\ufffd')) return 'no-text';
	return text.startsWith('{') && text.includes('"recto-deck"') ? 'deck' : 'other';
}
