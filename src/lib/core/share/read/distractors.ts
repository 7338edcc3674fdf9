import { UnreadableBytes } from '../../byte-reader.ts';
import { longestDigits, MOST_DIGITS } from '../body/longest-digits.ts';
import type { BodyReader } from './body-reader.ts';

/** Distractors as `writeDistractors` wrote them. */
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

function shifted(answer: string, shift: number): string {
	const found = longestDigits(answer);
	const number = Number(found?.digits ?? 0) + shift;
	if (found === undefined || number < 0 || String(number).length > MOST_DIGITS) {
		throw new UnreadableBytes('a number that is none');
	}
	return `${answer.slice(0, found.at)}${number}${answer.slice(found.at + found.digits.length)}`;
}

/** 0, 1, 2, 3, … as 0, -1, 1, -2, … */
function unzigzag(number: number): number {
	return number % 2 === 1 ? -(number + 1) / 2 : number / 2;
}
