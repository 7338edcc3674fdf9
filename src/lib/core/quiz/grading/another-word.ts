import { editDistance } from './edit-distance.ts';
import { foldAnswer } from './fold-answer.ts';

const VOWEL = /[aeiouy]/u;
const DOUBLED = /(.)\1/gu;
const NEGATING = /^(?:in|un|non|im|dis|ir|il|anti|de)(?=.{4})/u;
/** Endings that make other words of one stem; those of a row are taken for one another by a slip. */
const ENDINGS = [
	'ent|ant',
	'ence|ance|ense|ency|ancy',
	'ial|al',
	'ian',
	'ity|ety',
	'ism',
	'ist',
	'ship',
	'hood',
	'ment',
	'ion|tion|sion|ation',
	'ing',
	'er|or',
	'ness',
	'ful',
	'less',
	'ive',
	'ic|ical',
	'ous|eous|ious',
	'able|ible',
].map((row) => row.split('|'));
const SHORTEST_STEM = 4;

/**
 * Whether a word of what was said is rather another word than a slip in what was meant: with or without "in-" and the
 * like ("dependence"), with another ending ("presidency"), or as long, with two letters or more replaced, a vowel by a
 * consonant or the other way round ("corporation" for "cooperation"). Fingers leave letters out, double and swap them;
 * ears take one vowel for another.
 */
export function hasAnotherWord(said: string, form: string): boolean {
	const words = foldAnswer(said).split(' ');
	const meant = foldAnswer(form).split(' ');
	return words.length === meant.length && words.some((word, i) => isAnother(word, meant[i] ?? ''));
}

function isAnother(word: string, meant: string): boolean {
	if (word === meant) return false;
	return (
		isNegated(word, meant) ||
		isNegated(meant, word) ||
		isDerived(word, meant) ||
		isOfOtherSound(word, meant)
	);
}

/** Whether the one is rather the other with a negating prefix: nearer to it without that. */
function isNegated(word: string, plain: string): boolean {
	const rest = word.replace(NEGATING, '');
	return rest !== word && editDistance(rest, plain) < editDistance(word, plain);
}

function isDerived(word: string, meant: string): boolean {
	const [own, other] = [stemsOf(word), stemsOf(meant)];
	return (
		own.some(({ stem }) => stem === meant) ||
		other.some(({ stem }) => stem === word) ||
		own.some(({ stem, row }) => other.some((each) => each.stem === stem && each.row !== row))
	);
}

function stemsOf(word: string): readonly { readonly stem: string; readonly row: number }[] {
	return ENDINGS.flatMap((endings, row) =>
		endings
			.filter((ending) => word.endsWith(ending) && word.length - ending.length >= SHORTEST_STEM)
			.map((ending) => ({ stem: word.slice(0, -ending.length), row })),
	);
}

function isOfOtherSound(word: string, meant: string): boolean {
	const letters = Array.from(word);
	const own = Array.from(meant);
	// "Gutteres" for "Guterres": the ear heard a double letter, and not where.
	if (letters.length !== own.length || single(word) === single(meant)) return false;
	const replaced = own.flatMap((letter, i) => (letters[i] === letter ? [] : [i]));
	const isSorted = (of: readonly string[]) =>
		replaced
			.map((i) => of[i] ?? '')
			.sort()
			.join('');
	if (replaced.length < 2 || isSorted(letters) === isSorted(own)) return false;
	return replaced.some((i) => VOWEL.test(letters[i] ?? '') !== VOWEL.test(own[i] ?? ''));
}

function single(word: string): string {
	return word.replace(DOUBLED, '$1');
}
