import type { Span } from '../../article/article.ts';

/** Code units from one to the other that part words: ASCII's and other common marks and spaces. */
const PARTING = [
	[0x00, 0x2f],
	[0x3a, 0x40],
	[0x5b, 0x60],
	[0x7b, 0xbf],
	[0x2000, 0x206f],
	[0x3000, 0x303f],
	[0xff00, 0xff0f],
] as const;

/**
 * Where the words of a text are. No table of Unicode's is asked: that of a later engine may know other letters,
 * and would read another word from a link.
 */
export function wordsIn(text: string): readonly Span[] {
	const words: Span[] = [];
	let start: number | undefined;
	for (let at = 0; at <= text.length; at++) {
		const isInWord = at < text.length && !isParting(text.charCodeAt(at));
		if (isInWord) start ??= at;
		else if (start !== undefined) {
			words.push({ start, end: at });
			start = undefined;
		}
	}
	return words;
}

function isParting(code: number): boolean {
	return PARTING.some(([first, last]) => code >= first && code <= last);
}

/** A run of whole words: the first of them by its number, and how many. */
export interface WordSpan {
	readonly first: number;
	readonly count: number;
}

/** The text of a run of words; `undefined` where there is none such. */
export function wordsAt(
	{ first, count }: WordSpan,
	text: string,
	words: readonly Span[],
): string | undefined {
	const [start, end] = [words[first]?.start, words[first + count - 1]?.end];
	return start === undefined || end === undefined || count < 1 ? undefined : text.slice(start, end);
}
