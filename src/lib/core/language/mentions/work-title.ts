import type { TokenSentence } from '../sentence.ts';
import { isAtOpening, isPart, type NameScan } from './name-part.ts';

/** In tokens. */
const LONGEST_WORK = 8;

/**
 * "A Country without Roads": a capital article within a sentence opens the title of a work, which may have small
 * words inside. Without such a word it is read as any other name.
 */
export function workEnd(
	scan: NameScan,
	first: number,
	sentence: TokenSentence,
): number | undefined {
	const { tokens } = scan;
	const opener = tokens[first];
	if (opener === undefined || !/^(?:A|An|The)$/.test(opener.text)) return undefined;
	if (isAtOpening(scan, first, sentence) || !isPart(scan, first + 1)) return undefined;
	let last = first + 2;
	let hasSmall = false;
	for (let at = last; at < Math.min(sentence.last, first + LONGEST_WORK); at++) {
		const token = tokens[at];
		if (isPart(scan, at)) last = at + 1;
		else if (!SMALL_IN_WORK.test(token?.text ?? '')) break;
	}
	for (let at = first + 1; at < last; at++) {
		const text = tokens[at]?.text ?? '';
		hasSmall ||= SMALL_IN_WORK.test(text) && text !== 'of';
	}
	return hasSmall ? last : undefined;
}

const SMALL_IN_WORK = /^(?:of|in|on|at|to|from|by|with|without|and|the|a|an|under|over|into|for)$/;
