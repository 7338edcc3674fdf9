import { blankUnseen } from '../article/index.ts';

/**
 * The stretch of a source that a quote of its article was read from: the same but for white space, which reading
 * unifies and mends, and for footnote marks, which it leaves out. Undefined where the source does not hold it.
 */
export function standingIn(source: string, quote: string): string | undefined {
	if (source.includes(quote)) return quote;
	const { letters, offsets } = lettersOf(blankUnseen(source));
	const wanted = lettersOf(quote).letters;
	const at = letters.indexOf(wanted);
	const last = offsets[at + wanted.length - 1];
	if (at < 0 || wanted === '' || last === undefined) return undefined;
	return source.slice(offsets[at], last + 1);
}

/** A text without its white space, and where each of its units stood. */
function lettersOf(text: string): { letters: string; offsets: readonly number[] } {
	const offsets: number[] = [];
	for (let at = 0; at < text.length; at++) if (/\S/.test(text[at] ?? '')) offsets.push(at);
	return { letters: text.replace(/\s+/g, ''), offsets };
}
