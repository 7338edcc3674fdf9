import { wordingOf } from './same-wording.ts';

/** What may not be left out and the answer still be meant. */
const WEIGHTY =
	/^(?:not?|non|never|without|un\p{L}+|and|or|but|of|for|to|in|on|by|from|with|the|an?)$/iu;
const PLAIN = /^\p{Ll}[\p{Ll}-]*$/u;

/**
 * Whether what was said is a form of three words or more without one inside it that is no name: "observer status" for
 * "observer member status".
 */
export function lacksOneWord(said: string, form: string): boolean {
	const words = form.split(/\s+/u);
	const wording = wordingOf(said);
	return words.some(
		(word, i) =>
			i > 0 &&
			i < words.length - 1 &&
			PLAIN.test(word) &&
			!WEIGHTY.test(word) &&
			wordingOf(words.toSpliced(i, 1).join(' ')) === wording,
	);
}
