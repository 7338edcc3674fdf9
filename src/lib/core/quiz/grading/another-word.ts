import { foldAnswer } from './fold-answer.ts';

const VOWEL = /[aeiouy]/u;

/**
 * Whether a word of what was said is rather another word than a slip in what was meant: as long, with two letters or
 * more replaced, a vowel by a consonant or the other way round ("corporation" for "cooperation"). Fingers leave
 * letters out, double and swap them; ears take one vowel for another.
 */
export function hasAnotherWord(said: string, form: string): boolean {
	const words = foldAnswer(said).split(' ');
	const meant = foldAnswer(form).split(' ');
	return words.length === meant.length && words.some((word, i) => isAnother(word, meant[i] ?? ''));
}

function isAnother(word: string, meant: string): boolean {
	const letters = Array.from(word);
	const own = Array.from(meant);
	if (letters.length !== own.length) return false;
	const replaced = own.flatMap((letter, i) => (letters[i] === letter ? [] : [i]));
	const isSorted = (of: readonly string[]) =>
		replaced
			.map((i) => of[i] ?? '')
			.sort()
			.join('');
	if (replaced.length < 2 || isSorted(letters) === isSorted(own)) return false;
	return replaced.some((i) => VOWEL.test(letters[i] ?? '') !== VOWEL.test(own[i] ?? ''));
}
