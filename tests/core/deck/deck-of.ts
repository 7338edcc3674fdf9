import { pathText } from '#lib/core/deck/problem.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import { sha256Hex } from '#lib/core/digest.ts';
import { harbour } from './harbour.ts';

/** A deck of a text that is one sentence, which every card cites. */
export function deckOf(text: string, ...cards: readonly object[]) {
	const citation = { start: 0, end: text.length, quote: text };
	return {
		...harbour,
		article: { ...harbour.article, text, sha256: sha256Hex(text) },
		cards: cards.map((card) => ({ ...card, citation })),
	};
}

/** `path message` of each problem. */
export function problems(input: unknown): readonly string[] {
	const validation = validateDeck(input);
	return validation.ok
		? []
		: validation.problems.map(({ path, message }) => `${pathText(path)} ${message}`);
}
