/** Digits of a number that is told by how far it is from the answer's. */
export const MOST_DIGITS = 9;

/** The last of the longest runs of digits: the year of a date. */
const DIGITS = /\d+/g;
export function longestDigits(
	text: string,
): { readonly digits: string; readonly at: number } | undefined {
	let longest: { readonly digits: string; readonly at: number } | undefined;
	for (const { 0: digits, index: at } of text.matchAll(DIGITS)) {
		if (digits.length >= (longest?.digits.length ?? 1)) longest = { digits, at };
	}
	return longest === undefined || longest.digits.length > MOST_DIGITS ? undefined : longest;
}
