import type { NounClass } from '#lib/core/language/noun-classes.ts';
import { heaviest, type NounSense } from './noun-senses.ts';
import type { Synset, WordNet } from './wordnet.ts';

/** The class of each of WordNet's lexicographers' files for nouns; see lexnames(5WN). */
const CLASSES: Readonly<Record<number, NounClass>> = {
	4: 'act',
	5: 'animal',
	6: 'artefact',
	7: 'attribute',
	8: 'body',
	9: 'cognition',
	10: 'communication',
	11: 'event',
	12: 'feeling',
	13: 'food',
	14: 'group',
	15: 'place',
	16: 'cognition',
	17: 'object',
	18: 'person',
	19: 'phenomenon',
	20: 'plant',
	21: 'possession',
	22: 'phenomenon',
	23: 'quantity',
	24: 'attribute',
	25: 'attribute',
	26: 'state',
	27: 'substance',
	28: 'time',
};

/** noun.object holds land and water ("lake") beside stones and stars; these are what a thing is in, on or at. */
const NATURAL_PLACES: readonly string[] = [
	'geological_formation',
	'body_of_water',
	'land',
	'region',
];

/** Rarer than so often used, a noun is left out: nobody writes "abscission" in a newspaper. */
const COMMON = 8;
/** People are told from things so often that rarer ones are worth their place: "oceanographer". */
const COMMON_PERSON = 1;

/** Each common noun with the class of its most usual meaning. */
export function nounClasses(
	wordNet: WordNet,
	nouns: ReadonlyMap<string, readonly NounSense[]>,
	counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, NounClass> {
	const classes = new Map<string, NounClass>();
	for (const [lemma, senses] of nouns) {
		const { kind } = heaviest(senses, ({ meaning }) => classOf(wordNet, meaning) ?? 'none');
		if (kind === undefined || kind === 'none') continue;
		const isTagged = senses.some(({ count }) => count > 0);
		const enough = kind === 'person' ? COMMON_PERSON : COMMON;
		if (isTagged || (counts.get(lemma) ?? 0) >= enough) classes.set(lemma, kind);
	}
	return classes;
}

function classOf(wordNet: WordNet, meaning: Synset): NounClass | undefined {
	const kind = CLASSES[meaning.file];
	// The file of the uppermost meanings: "person" itself is of the class that most of its narrower ones are of.
	if (kind === undefined) return classBelow(wordNet, meaning);
	return kind === 'object' && isNaturalPlace(wordNet, meaning) ? 'place' : kind;
}

function classBelow({ nouns }: WordNet, meaning: Synset): NounClass | undefined {
	const counts = new Map<NounClass, number>();
	for (const { kind, synset } of meaning.pointers) {
		const below = kind === '~' ? CLASSES[nouns.get(synset)?.file ?? 0] : undefined;
		if (below !== undefined) counts.set(below, (counts.get(below) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function isNaturalPlace({ nouns }: WordNet, meaning: Synset): boolean {
	const above = new Set([meaning]);
	for (const each of above) {
		for (const { kind, synset } of each.pointers) {
			const broader = kind === '@' ? nouns.get(synset) : undefined;
			if (broader !== undefined) above.add(broader);
		}
	}
	return [...above].some(({ words }) => NATURAL_PLACES.includes(words[0] ?? ''));
}
