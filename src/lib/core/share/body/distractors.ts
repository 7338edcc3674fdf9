import { UnreadableBytes } from '../../byte-reader.ts';
import type { BodyReader } from './body-reader.ts';
import type { BodyWriter } from './body-writer.ts';

/** Digits of a number that is told by how far it is from the answer's. */
const MOST_DIGITS = 9;

/**
 * Distractors, most of which are not written out. 0 and a text; an odd number for the answer with another number
 * in it; an even one for another term of the deck, counted from the one behind the term before.
 * @param terms every answer of the deck
 */
export function writeDistractors(
	writer: BodyWriter,
	distractors: readonly string[],
	answer: string,
	terms: readonly string[],
): void {
	writer.number(distractors.length);
	let next = 0;
	for (const distractor of distractors) {
		const shift = shiftOf(answer, distractor);
		const term = terms.indexOf(distractor);
		if (shift !== undefined) writer.number(2 * zigzag(shift) + 1);
		else if (term >= 0) {
			writer.number(2 * zigzag(term - next) + 2);
			next = term + 1;
		} else writer.number(0).text(distractor);
	}
}

export function readDistractors(
	reader: BodyReader,
	answer: string,
	terms: readonly string[],
): readonly string[] {
	let next = 0;
	return Array.from({ length: reader.count() }, () => {
		const number = reader.number();
		if (number === 0) return reader.text();
		if (number % 2 === 1) return shifted(answer, unzigzag((number - 1) / 2));
		const term = next + unzigzag((number - 2) / 2);
		next = term + 1;
		const distractor = terms[term];
		if (distractor === undefined) throw new UnreadableBytes('a distractor that is not there');
		return distractor;
	});
}

/** The last of the longest runs of digits: the year of a date. */
const DIGITS = /\d+/g;
function longestDigits(text: string): { readonly digits: string; readonly at: number } | undefined {
	let longest: { readonly digits: string; readonly at: number } | undefined;
	for (const { 0: digits, index: at } of text.matchAll(DIGITS)) {
		if (digits.length >= (longest?.digits.length ?? 1)) longest = { digits, at };
	}
	return longest === undefined || longest.digits.length > MOST_DIGITS ? undefined : longest;
}

function shiftOf(answer: string, distractor: string): number | undefined {
	const found = longestDigits(answer);
	if (found === undefined || answer === distractor) return undefined;
	const [before, after] = [answer.slice(0, found.at), answer.slice(found.at + found.digits.length)];
	if (!distractor.startsWith(before) || !distractor.endsWith(after)) return undefined;
	const digits = distractor.slice(before.length, distractor.length - after.length);
	if (!/^\d{1,9}$/.test(digits) || String(Number(digits)) !== digits) return undefined;
	return Number(digits) - Number(found.digits);
}

function shifted(answer: string, shift: number): string {
	const found = longestDigits(answer);
	const number = Number(found?.digits ?? 0) + shift;
	if (found === undefined || number < 0 || String(number).length > MOST_DIGITS) {
		throw new UnreadableBytes('a number that is none');
	}
	return `${answer.slice(0, found.at)}${number}${answer.slice(found.at + found.digits.length)}`;
}

/** 0, -1, 1, -2, … as 0, 1, 2, 3, … */
function zigzag(number: number): number {
	return number < 0 ? -2 * number - 1 : 2 * number;
}

function unzigzag(number: number): number {
	return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
}
