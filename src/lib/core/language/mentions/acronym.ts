import { wordList } from '../words/word-list.ts';
import { findCountry } from '../countries.ts';
import { sentenceAt, type Run, type TokenSentence } from '../sentence.ts';
import { isAcronym, type Token } from '../token.ts';
import { textOf } from '../text-of.ts';

/** A short form and what it stands for, both as the article writes them. */
export interface Acronym {
	readonly short: string;
	readonly long: string;
	/** Where the long form stands. */
	readonly run: Run;
	readonly sentence: number;
	/** Where the short form is set beside the long one in brackets. */
	readonly stated: boolean;
}

/** Short for the same in every text, whatever name has their initials. */
const COMMON_ABBREVIATIONS = new Set('AD BC CE BCE AM PM TV PC CD DVD OK ID IQ DNA RNA'.split(' '));

/** "Shanghai Cooperation Organisation (SCO)", and names whose initials are a short form used elsewhere. */
export function findAcronyms(
	text: string,
	tokens: readonly Token[],
	sentences: readonly TokenSentence[],
	names: readonly Run[],
): Acronym[] {
	const stated = names.flatMap((run) => bracketed(text, tokens, sentences, run));
	const known = new Set(stated.map(({ short }) => short));
	const used = new Set(tokens.filter(isAcronym).map((token) => token.text));
	const guessed = [...used]
		.filter((short) => !COMMON_ABBREVIATIONS.has(short.replaceAll('.', '')))
		.filter((short) => !known.has(short) && short.length < 7 && findCountry(short) === undefined)
		.flatMap((short) => spelledOut(text, tokens, sentences, names, short));
	return [...stated, ...guessed];
}

function bracketed(
	text: string,
	tokens: readonly Token[],
	sentences: readonly TokenSentence[],
	run: Run,
): Acronym[] {
	const [open, short, close] = tokens.slice(run.last, run.last + 3);
	if (open?.text !== '(' || close?.text !== ')' || short === undefined || !isAcronym(short))
		return [];
	const long = textOf(text, tokens, run);
	if (!fits(long, short.text) || findCountry(long) !== undefined) return [];
	return [{ short: short.text, long, run, sentence: sentenceOf(sentences, run), stated: true }];
}

/** Only one name of the article may have these initials, word for word. */
function spelledOut(
	text: string,
	tokens: readonly Token[],
	sentences: readonly TokenSentence[],
	names: readonly Run[],
	short: string,
): Acronym[] {
	const fitting = names.filter((run) => {
		const long = textOf(text, tokens, run);
		return long.includes(' ') && initials(long) === short.replaceAll('.', '');
	});
	const [first] = fitting;
	const forms = new Set(fitting.map((run) => textOf(text, tokens, run)));
	if (first === undefined || forms.size !== 1) return [];
	const [long = ''] = forms;
	return [{ short, long, run: first, sentence: sentenceOf(sentences, first), stated: false }];
}

/** The initials of the capitalised words: "Food and Agriculture Organization" -> "FAO". */
function initials(long: string): string {
	return (long.match(/(?<![\p{L}'’])\p{Lu}/gu) ?? []).join('');
}

/** Every letter of the short form opens, in order, a word of the long one or stands inside it. */
function fits(long: string, short: string): boolean {
	const letters = short.replace(/[^\p{L}]/gu, '').toLowerCase();
	const lower = long.toLowerCase();
	if (!lower.startsWith(letters.charAt(0))) return false;
	let at = -1;
	for (const letter of letters) {
		at = lower.indexOf(letter, at + 1);
		if (at < 0) return false;
	}
	return true;
}

function sentenceOf(sentences: readonly TokenSentence[], run: Run): number {
	return sentenceAt(sentences, run.first)?.index ?? 0;
}

/** Short forms that are read as a word and so take no article, whatever their long forms take. */
const SPOKEN = wordList(
	'unesco unicef nato nasa fifa uefa opec asean nafta interpol europol cern mercosur unaids usaid',
);

/** Whether a short form is said as a word: "UNESCO", "NATO". */
export function isSpoken(short = ''): boolean {
	return SPOKEN.has(short.toLowerCase());
}
