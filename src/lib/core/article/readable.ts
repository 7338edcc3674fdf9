import { LONGEST_SENTENCE } from './endless.ts';
import type { MachineText } from './machine-text.ts';

/** Why a text is not read as an article. */
export type UnreadableReason = ToldReason | 'other-language';

/** Those with one message each; another language is named. */
export type ToldReason =
	'empty' | 'too-short' | 'too-long' | 'endless' | 'not-text' | 'table' | MachineText;

/** `message` is a sentence for a person: what is wrong, and what to do. */
export interface Unreadable {
	readonly ok: false;
	readonly reason: UnreadableReason;
	readonly message: string;
}

/** The longest text that is read, in bytes of UTF-8: some 30,000 words. */
const LONGEST_TEXT = 200_000;

/** What a deck needs at the least. */
const FEWEST_SENTENCES = 1;
const FEWEST_WORDS = 12;

/** More than one letter in this many lost to decoding, and the text was saved in another encoding. */
const LETTERS_TO_A_LOSS = 200;

/** Of the characters that are seen, at least one in this many is a letter. */
const CHARACTERS_TO_A_LETTER = 3;

const MESSAGES: Readonly<Record<ToldReason, string>> = {
	empty: 'There is no text in it. Paste an article, or open a file that holds one.',
	'too-short': `This is too short to make cards from. Recto needs a sentence of at least ${FEWEST_WORDS} words: add the rest of the article.`,
	'too-long': `This is longer than ${LONGEST_TEXT / 1000} KB, the most that Recto reads at once. Cut it into parts, and make a deck of each.`,
	endless: `A sentence of this has more than ${LONGEST_SENTENCE / 1000},000 characters, and no card could cite it. Part the text into sentences, with a full stop at the end of each.`,
	'not-text':
		'This does not read as text. Open the article itself, save it as plain text in UTF-8, and try again.',
	code: 'This reads as source code, and Recto makes cards of running text only. Give it an article in whole sentences.',
	markup:
		'This is the source of a web page, not its text. Open the page, copy its article, save that as plain text in UTF-8, and try again.',
	log: 'This reads as the log of a program, and Recto makes cards of running text only. Give it an article in whole sentences.',
	data: 'This is data in JSON, not running text. Take the text of the article out of it, and give that.',
	table:
		'This reads as a table, and a table has no sentence that could prove a card. Give the article around it, or say in whole sentences what it shows.',
	unspaced:
		'There are no spaces between its words, so that they cannot be told apart. Copy the text again, or save it as plain text from the program that shows it.',
};

export function unreadable(reason: ToldReason): Unreadable {
	return { ok: false, reason, message: MESSAGES[reason] };
}

/** What is wrong with a source before anything is read of it; undefined where nothing is. */
export function sourceFault(source: string): ToldReason | undefined {
	if (source.trim() === '') return 'empty';
	if (source.length > LONGEST_TEXT || utf8Length(source) > LONGEST_TEXT) return 'too-long';
	if (source.includes('\u0000')) return 'not-text';
	const lost = source.split('\uFFFD').length - 1;
	const letters = source.match(/\p{L}/gu)?.length ?? 0;
	return lost * LETTERS_TO_A_LOSS > letters ||
		letters * CHARACTERS_TO_A_LETTER < (source.match(/\S/g)?.length ?? 0)
		? 'not-text'
		: undefined;
}

/** Whether a body is too short to make cards from. */
export function isTooShort(text: string, sentences: number): boolean {
	const words = text.match(/[\p{L}\d][^\s]*/gu)?.length ?? 0;
	return sentences < FEWEST_SENTENCES || words < FEWEST_WORDS;
}

/** How many bytes a text takes up in UTF-8. */
function utf8Length(text: string): number {
	let bytes = 0;
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
	}
	return bytes;
}
