import { foldWords } from '../cards/checks/fold-words.ts';

/** The share of words that two texts have in common, 0 to 1 (Dice's coefficient of two bags). */
export type Likeness = (one: string, other: string) => number;

/** Compares texts of which each is read once, with however many it is compared. */
export function comparer(): Likeness {
	const read = new Map<string, readonly string[]>();
	const wordsOf = (text: string) => {
		const known = read.get(text);
		if (known !== undefined) return known;
		const words = foldWords(text).split(' ').sort();
		read.set(text, words);
		return words;
	};
	return (one, other) => {
		if (one === other) return 1;
		const [words, others] = [wordsOf(one), wordsOf(other)];
		return (2 * inCommon(words, others)) / (words.length + others.length);
	};
}

/** @param words sorted, as are the others */
function inCommon(words: readonly string[], others: readonly string[]): number {
	let common = 0;
	for (let at = 0, to = 0; at < words.length && to < others.length;) {
		const [word, other] = [words[at] ?? '', others[to] ?? ''];
		if (word === other) common++;
		if (word <= other) at++;
		if (other <= word) to++;
	}
	return common;
}
