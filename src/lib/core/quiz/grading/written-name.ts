import { foldAnswer } from './fold-answer.ts';
import { personName, withoutTitle } from './person-name.ts';

const INITIALS = /^(?:(?:\p{L}\.-?)+|\p{Lu}{1,3}|\p{L})$/u;
/** Between a given name and a surname these make another matter of it. */
const NO_NAME = /^(?:not?|or|and|nor|but|son|daughter|wife|brother|sister)$|['’]s?$/iu;

/**
 * Whether what was said is a name of somebody as it may be written as well: surname first, with initials, or with more
 * names in the middle than the one that is known has.
 */
export function isWrittenName(said: string, name: string): boolean {
	const surnames = personName(name)?.surnames ?? [];
	const given = givenOf(name, surnames);
	const words = withoutTitle(said).split(/[\s,]+/u);
	return surnames.some((surname) => {
		const length = surname.split(/\s+/u).length;
		const before = words.slice(0, -length);
		if (foldAnswer(words.slice(-length).join(' ')) !== foldAnswer(surname)) {
			return foldAnswer(words.join(' ')) === foldAnswer(`${surname} ${given.join(' ')}`);
		}
		return areInitials(before, given) || haveMoreNames(before, given);
	});
}

function givenOf(name: string, surnames: readonly string[]): readonly string[] {
	const words = withoutTitle(name).split(/\s+/u);
	const longest = Math.max(0, ...surnames.map((surname) => surname.split(/\s+/u).length));
	return words.slice(0, words.length - longest);
}

/** "K.", "K.-J.", "KJ" of "Kassym-Jomart". */
function areInitials(before: readonly string[], given: readonly string[]): boolean {
	const first = given
		.join(' ')
		.split(/[\s-]+/u)
		.map((word) => foldAnswer(word)[0] ?? '')
		.join('');
	const said = foldAnswer(before.join('').replace(/[.-]/gu, ''));
	return said !== '' && before.every((word) => INITIALS.test(word)) && first.startsWith(said);
}

/** "António Manuel de Oliveira" of "António": with one name in the middle known, another one is another person's. */
function haveMoreNames(before: readonly string[], given: readonly string[]): boolean {
	const [first = ''] = before;
	return (
		given.length === 1 &&
		before.length > 1 &&
		foldAnswer(first) === foldAnswer(given[0] ?? '') &&
		before.every((word) => /^\p{L}[\p{L}\p{M}.'’-]*$/u.test(word) && !NO_NAME.test(word))
	);
}
