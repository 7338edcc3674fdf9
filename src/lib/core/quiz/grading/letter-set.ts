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
	let gone = a & ~b;
	let come = b & ~a;
	for (let i = 0; i < slips; i++) {
		// Each step takes the lowest bit away.
		gone &= gone - 1;
		come &= come - 1;
	}
	return (gone | come) === 0;
}
