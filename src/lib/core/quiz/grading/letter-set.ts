/** The letters of a word, whatever their order and number: a bit each, which some letters share. */
export function letterSet(word: string): number {
	let letters = 0;
	for (const letter of word) letters |= 1 << ((letter.codePointAt(0) ?? 0) % 32);
	return letters;
}

/**
 * Whether `slips` may make one word of the other, by their letters alone: each slip brings in one letter at most, and
 * takes away one. Most pairs of words are told apart by this, long before their distance is known.
 */
export function mayBecome(a: number, b: number, slips: number): boolean {
	return isOfAtMost(a & ~b, slips) && isOfAtMost(b & ~a, slips);
}

function isOfAtMost(letters: number, count: number): boolean {
	let rest = letters;
	// Each step takes the lowest bit away.
	for (let i = 0; i < count; i++) rest &= rest - 1;
	return rest === 0;
}
