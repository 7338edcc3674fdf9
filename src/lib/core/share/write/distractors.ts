import { longestDigits } from '../body/longest-digits.ts';
import type { BodyWriter } from './body-writer.ts';

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

function shiftOf(answer: string, distractor: string): number | undefined {
	const found = longestDigits(answer);
	if (found === undefined || answer === distractor) return undefined;
	const [before, after] = [answer.slice(0, found.at), answer.slice(found.at + found.digits.length)];
	if (!distractor.startsWith(before) || !distractor.endsWith(after)) return undefined;
	const digits = distractor.slice(before.length, distractor.length - after.length);
	if (!/^\d{1,9}$/.test(digits) || String(Number(digits)) !== digits) return undefined;
	return Number(digits) - Number(found.digits);
}

/** 0, -1, 1, -2, … as 0, 1, 2, 3, … */
function zigzag(number: number): number {
	return number < 0 ? -2 * number - 1 : 2 * number;
}
