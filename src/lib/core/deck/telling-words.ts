import { findCountry, findPeople } from '../language/countries.ts';
import { foldName } from '../language/fold-name.ts';

/** A word by which two forms of an answer are known to be of the same thing, or the few words of a country. */
export interface TellingWord {
	/** The same for "Kazakh" and "Kazakhstan": the country's code, in capitals; else the word, folded. */
	readonly key: string;
	readonly written: string;
}

/** Words too common to tie one form to another. */
const COMMON = new Set('a an and at by de for from in la of on or the to'.split(' '));
/** "United Kingdom", "Republic of Korea". */
const MOST_WORDS_OF_COUNTRY = 4;

export function tellingWords(text: string): readonly TellingWord[] {
	// "U.S." is one word, and "1.5" is not "15".
	const plain = text.replace(/['’]s(?!\p{L})/gu, '').replace(/\.(?!\d)/gu, '');
	const words = plain.match(/\d+(?:[.,]\d+)+|[\p{L}\p{M}\p{N}]+/gu) ?? [];
	const found: TellingWord[] = [];
	for (let at = 0; at < words.length;) {
		const { key, count } = keyAt(words, at);
		const written = words.slice(at, at + count).join(' ');
		if (!COMMON.has(key)) found.push({ key, written });
		at += count;
	}
	return found;
}

export function isCountry({ key }: TellingWord): boolean {
	return /^[A-Z]{2}$/u.test(key);
}

function keyAt(words: readonly string[], at: number): { key: string; count: number } {
	for (let count = Math.min(MOST_WORDS_OF_COUNTRY, words.length - at); count > 0; count--) {
		const phrase = words.slice(at, at + count).join(' ');
		const code = (findCountry(phrase) ?? findPeople(phrase))?.code;
		if (code !== undefined) return { key: code, count };
	}
	const word = words[at] ?? '';
	return { key: /\d[.,]/u.test(word) ? word : foldName(word), count: 1 };
}
