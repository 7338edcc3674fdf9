import { stemsOf } from '#lib/core/language/word-rarity.ts';
import type { WordNet } from './wordnet.ts';

/** One word of letters, which may have hyphens: neither "New_York" nor "1770s". */
const WORD = /^[a-z]+(?:-[a-z]+)*$/;

/** Whether a lemma is a single word that a text may have as such. */
export function isSingle(lemma: string): boolean {
	return WORD.test(lemma);
}

/**
 * How often each word is used: how often SemCor's texts are tagged with it, and how often WordNet's own glosses and
 * examples have it. SemCor is of 1961 and tags no function words: without the glosses, "the", "website" and
 * "terrorist" would be as rare as "zloty". An inflected form ("ministers") counts for its lemma.
 */
export function wordCounts({ senses, glosses }: WordNet): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const { lemma, count } of senses) {
		if (isSingle(lemma)) counts.set(lemma, (counts.get(lemma) ?? 0) + count);
	}
	const lemmas = new Set(counts.keys());
	for (const gloss of glosses) {
		for (const word of gloss.match(/(?<![\p{L}'-])[a-z]+(?:-[a-z]+)*(?![\p{L}-])/gu) ?? []) {
			const lemma = lemmas.has(word) ? word : stemsOf(word).find((stem) => lemmas.has(stem));
			const key = lemma ?? word;
			counts.set(key, (counts.get(key) ?? 0) + 1);
		}
	}
	return counts;
}
