import { isSingle } from './common-words.ts';
import type { Sense, Synset, WordNet } from './wordnet.ts';

/** A meaning of a common noun, with how much it weighs among those of its lemma. */
export interface NounSense extends Sense {
	readonly meaning: Synset;
	/** Tags, and a little for the order of the meanings where the tags are even. */
	readonly weight: number;
}

/** All meanings of each single-word common noun; "China" and "Paris" are none, "china" is. */
export function nounSenses({ senses, nouns }: WordNet): ReadonlyMap<string, readonly NounSense[]> {
	const found = new Map<string, NounSense[]>();
	for (const sense of senses) {
		const { lemma, part, synset, rank, count } = sense;
		const meaning = nouns.get(synset);
		if (part !== 'noun' || meaning === undefined || !isSingle(lemma)) continue;
		// Proper names are written with a capital, or are instances of something.
		if (!meaning.words.includes(lemma)) continue;
		if (meaning.pointers.some(({ kind }) => kind === '@i')) continue;
		const own = found.get(lemma) ?? [];
		found.set(lemma, own);
		own.push({ ...sense, meaning, weight: count + 0.5 / rank });
	}
	return found;
}

/** Which of the kinds of a lemma's meanings weighs most, and what share of the whole it has. */
export function heaviest<Kind extends string>(
	senses: readonly NounSense[],
	kindOf: (sense: NounSense) => Kind,
): { readonly kind: Kind | undefined; readonly share: number } {
	const weights = new Map<Kind, number>();
	for (const sense of senses) {
		const kind = kindOf(sense);
		weights.set(kind, (weights.get(kind) ?? 0) + sense.weight);
	}
	const [first] = [...weights].sort((a, b) => b[1] - a[1]);
	const whole = senses.reduce((sum, { weight }) => sum + weight, 0);
	return { kind: first?.[0], share: (first?.[1] ?? 0) / whole };
}
