import type { Lexicon } from './lexicon.ts';

/**
 * What a hyphen at a line's end is: a word's break ("devel-opment"), a part of the word ("well-known"), or the end of
 * a word whose rest comes later ("pre- and post-war").
 */
export type LineEnd = 'break' | 'hyphen' | 'hanging';

/** Prefixes that writers set apart: "non profit" is no accident of extraction. */
export const FREE_PREFIXES: ReadonlySet<string> = new Set(
	'non anti multi inter pre post pro semi sub super ultra mid micro macro neo counter cyber mega mini trans extra intra bio eco geo tele auto self over under'.split(
		' ',
	),
);

/** Words that follow a hyphen after any name: "Lima-based" is no broken word though "Lima" is in no word list. */
const HYPHENATED_TAILS = new Set(
	'based born led style backed owned run made like wide free speaking controlled occupied held built language era year old day class area'.split(
		' ',
	),
);

/** The words that a text writes whole, hyphens included, in lower case. */
export function wordsSeen(text: string): ReadonlySet<string> {
	return new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu));
}

/** Reads the hyphen between `first` and `second`, the letters before and after it. */
export function lineEndBetween(
	first: string,
	second: string,
	lexicon: Lexicon,
	seen: ReadonlySet<string>,
): LineEnd {
	const [one, two] = [first.toLowerCase(), second.toLowerCase()];
	if (seen.has(one + two)) return 'break';
	if (seen.has(`${one}-${two}`)) return 'hyphen';
	const isShouted = one.length > 1 && first === first.toUpperCase();
	// "Anglo-Saxon", "Rimsky-Korsakov"
	if (/^\p{Lu}/u.test(second) && !isShouted) return 'hyphen';
	if (lexicon.isWord(one + two)) return 'break';
	if (/^(?:and|or|to)$/.test(two)) return 'hanging';
	if (one.length === 1 || FREE_PREFIXES.has(one) || HYPHENATED_TAILS.has(two)) return 'hyphen';
	// "Oslo-trained": no name is in the list of words.
	if (isWholeWord(second, lexicon) && (isWholeWord(first, lexicon) || /(?:ed|ing)$/.test(two)))
		return 'hyphen';
	return 'break';
}

/** Of single letters, only "a" and "I" are words. */
export function isWholeWord(part: string, lexicon: Lexicon): boolean {
	return part.length === 1 ? /^[aAI]$/.test(part) : lexicon.isWord(part.toLowerCase());
}
