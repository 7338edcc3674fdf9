import type { Sentence } from './article.ts';

/**
 * In characters. A longer sentence is none that a card could cite, and what it tells is not looked for: whoever reads
 * that card could not find its proof in it.
 */
export const LONGEST_SENTENCE = 40_000;

/**
 * The sentences that can be cited, and those that do not end. Of the paragraph of one that does not, no sentence can
 * be: whom a "she" behind it means, it would have to tell.
 */
export function withoutEndless(sentences: readonly Sentence[]): {
	readonly sentences: readonly Sentence[];
	readonly endless: readonly Sentence[];
} {
	const endless = sentences.filter(({ start, end }) => end - start > LONGEST_SENTENCE);
	const paragraphs = new Set(endless.map(({ paragraph }) => paragraph));
	return {
		sentences: sentences.filter(({ paragraph }) => !paragraphs.has(paragraph)),
		endless,
	};
}
