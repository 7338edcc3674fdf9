import type { Value } from '../cards/card.ts';
import { findCountry } from '../language/countries.ts';
import { foldName } from '../language/fold-name.ts';
import { sayingOf } from './says-value.ts';
import { standsIn } from './stands-in.ts';

/** What an accepted form must be another form of. */
export interface RightAnswer {
	readonly answer: string;
	readonly value?: Value;
	/** Where the answer may be called by another name: the text of the article. */
	readonly text: string;
}

/** Words too common to tie one form to another. */
const COMMON = new Set('a an and at by de for from in la of on or the to'.split(' '));

/**
 * Whether a form can be right because the answer is: it says the same date, number or country; or it shares a
 * word with the answer, is its acronym or what the acronym stands for; or the article itself says it
 * ("Guterres" for "the Secretary-General"). What reads as another date, number or country than the value is not.
 */
export function isTied(form: string, { answer, value, text }: RightAnswer): boolean {
	const saying = value === undefined ? 'nothing' : sayingOf(form, value);
	if (saying !== 'nothing') return saying === 'same';
	return (
		sharesWord(form, answer) ||
		isAcronymOf(form, answer) ||
		isAcronymOf(answer, form) ||
		isSameCountry(form, answer) ||
		standsIn(form, text)
	);
}

function sharesWord(one: string, other: string): boolean {
	const words = new Set(wordsOf(other));
	return wordsOf(one).some((word) => !COMMON.has(word) && words.has(word));
}

function wordsOf(text: string): readonly string[] {
	return foldName(text).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Of all words or of those in capitals: "UN", "BoE" and "U.A.E.". */
function isAcronymOf(short: string, long: string): boolean {
	const letters = short.replace(/[^\p{L}\p{N}]/gu, '');
	if (letters.length < 2 || /\s/u.test(short.trim())) return false;
	const words = long.match(/[\p{L}\p{N}]+/gu) ?? [];
	const initials = (of: readonly string[]) => of.map((word) => Array.from(word)[0]).join('');
	return [words, words.filter((word) => /^\p{Lu}/u.test(word))].some(
		(each) => each.length > 1 && initials(each).toLowerCase() === letters.toLowerCase(),
	);
}

function isSameCountry(one: string, other: string): boolean {
	const country = findCountry(one);
	return country !== undefined && country.code === findCountry(other)?.code;
}
