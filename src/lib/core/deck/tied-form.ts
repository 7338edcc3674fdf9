import type { Value } from '../cards/card.ts';
import { findCountry } from '../language/countries.ts';
import { isSameForm } from './same-form.ts';
import { sayingOf } from './says-value.ts';
import { standsIn } from './stands-in.ts';
import { isCountry, tellingWords, type TellingWord } from './telling-words.ts';

/** What an accepted form must be another form of. */
export interface RightAnswer {
	readonly answer: string;
	readonly value?: Value;
	/** Where an acronym may be set beside what it stands for: the text of the article. */
	readonly text: string;
}

/**
 * Whether a form can be right because the answer is: it says the same date, number or country; or it is a longer
 * or shorter form of the answer ("Guterres" for "Antonio Guterres"), its acronym or what the acronym stands for.
 * That it stands somewhere in the article is no tie.
 */
export function isTied(form: string, { answer, value, text }: RightAnswer): boolean {
	const saying = value === undefined ? 'nothing' : sayingOf(form, value);
	if (saying !== 'nothing') return saying === 'same';
	return (
		isSameForm(form, answer) ||
		isSameCountry(form, answer) ||
		isAcronymOf(form, answer) ||
		isAcronymOf(answer, form) ||
		isWithin(tellingWords(form), tellingWords(answer)) ||
		isSetBeside(form, answer, text)
	);
}

/** Whether all words of one are words of the other, but for a short form where the other has the long one. */
function isWithin(form: readonly TellingWord[], answer: readonly TellingWord[]): boolean {
	// "Brazil" is not short for "Bank of Brazil".
	if (form.every(isCountry) && !answer.every(isCountry)) return false;
	if (form.length === 0 || answer.length === 0) return false;
	const [more, less] = [phraseWithout(form, answer), phraseWithout(answer, form)];
	return more === '' || less === '' || isAcronymOf(more, less) || isAcronymOf(less, more);
}

/** The words of one that the other lacks, with what stands between them. */
function phraseWithout(one: readonly TellingWord[], other: readonly TellingWord[]): string {
	const keys = new Set(other.map(({ key }) => key));
	const isLacking = ({ key }: TellingWord) => !keys.has(key);
	const first = one.findIndex(isLacking);
	if (first < 0) return '';
	const words = one.slice(first, one.findLastIndex(isLacking) + 1);
	return words.map(({ written }) => written).join(' ');
}

/** Whether the article has one in brackets after the other, as an acronym whose letters are not its initials. */
function isSetBeside(one: string, other: string, text: string): boolean {
	return (
		(isInCapitals(one) && standsIn(`${other} (${one})`, text)) ||
		(isInCapitals(other) && standsIn(`${one} (${other})`, text))
	);
}

function isInCapitals(text: string): boolean {
	return /^\p{Lu}[\p{Lu}\p{N}.]+$/u.test(text);
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
