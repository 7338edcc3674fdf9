import type { Token } from '../token.ts';

/** Where a text first tells of a noun as one of many: "a fossil", "another old fossil"; by the noun, in lower case. */
export function findIntroduced(tokens: readonly Token[]): ReadonlyMap<string, number> {
	const found = new Map<string, number>();
	let isOpen = false;
	for (const [at, { lower, pos }] of tokens.entries()) {
		if (/^(?:an?|one|another)$/.test(lower)) isOpen = true;
		else if (!/^(?:ADJ|ADV|NOUN|NUM)$/.test(pos)) isOpen = false;
		else if (isOpen && !found.has(lower)) found.set(lower, at);
	}
	return found;
}
