import { findCountry } from '../countries.ts';
import type { Lexicon } from '../../article/index.ts';
import type { TokenSentence } from '../sentence.ts';
import { isCapitalised, type Token } from '../token.ts';
import { OFFICES, ORGANISATIONS, BUILDINGS, EVENTS } from '../words/nouns.ts';
import { wordList } from '../words/word-list.ts';

/** What tells where a name may not run on: dates, and the titles before a holder's name. */
export interface NameScan {
	readonly text: string;
	/** The article's own title. */
	readonly title: string;
	readonly tokens: readonly Token[];
	readonly lexicon: Lexicon;
	/** Tokens that belong to a date or to an office, and so to no other name. */
	readonly taken: ReadonlySet<number>;
}

/**
 * Whether a capital may be there for the place alone: where a sentence, a quotation or what a colon announces begins.
 */
export function isAtOpening(scan: NameScan, index: number, sentence: TokenSentence): boolean {
	const before = scan.tokens[index - 1];
	return index === sentence.first || (before !== undefined && /^["“‘:]$/.test(before.text));
}

/** Whether a word may be part of a name: capitalised, and neither taken by another mention nor a small word. */
export function isPart(scan: NameScan, index: number): boolean {
	const token = scan.tokens[index];
	if (token === undefined || scan.taken.has(index) || !isCapitalised(token)) return false;
	return (
		token.pos !== 'PRON' && token.pos !== 'DET' && token.pos !== 'PUNCT' && !STOPS.has(token.lower)
	);
}

const STOPS = wordList(
	'i in on at the a an and but for from to as by mr mrs ms after before when while if with',
);

/** Whether a word tells what is named, as the last of a name does: "University", "Museum", "Council". */
export function isHead(token: Token | undefined): boolean {
	const lower = token?.lower ?? '';
	return (
		ORGANISATIONS.has(lower) || BUILDINGS.has(lower) || EVENTS.has(lower) || OFFICES.has(lower)
	);
}

/** Whether the tokens `[first, last)` are the name of a country. */
export function namesCountry(scan: NameScan, first: number, last: number): boolean {
	const from = scan.tokens[first]?.start ?? 0;
	return findCountry(scan.text.slice(from, scan.tokens[last - 1]?.end ?? from)) !== undefined;
}

/** The end of the parts in a row, `of` between them included. */
export function runEnd(scan: NameScan, first: number, sentence: TokenSentence): number {
	let last = first;
	while (
		last < sentence.last &&
		(isPart(scan, last) ||
			(last > first && scan.tokens[last]?.lower === 'of' && isPart(scan, last + 1)))
	)
		last++;
	return last;
}
