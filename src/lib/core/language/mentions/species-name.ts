import type { Lexicon } from '../../article/index.ts';
import { overlaps } from '../runs.ts';
import type { Run } from '../sentence.ts';
import { isCapitalised, type Token } from '../token.ts';
import { rarityOf } from '../word-rarity.ts';

/**
 * The names of species, which have a capital in front and a small word behind: "Ardea lucerna". Only such as the text
 * introduces, in brackets or as what something is called, and there with a second word that English does not have;
 * then wherever they stand.
 */
export function findSpeciesNames(tokens: readonly Token[], lexicon: Lexicon): Run[] {
	const known = new Set<string>();
	const isPair = (at: number) => {
		const [genus, species] = [tokens[at], tokens[at + 1]];
		if (genus === undefined || species === undefined || !isCapitalised(genus)) return false;
		return /^\p{Lu}\p{Ll}{2,}$/u.test(genus.text) && /^\p{Ll}{3,}$/u.test(species.text);
	};
	const pairAt = (at: number) => `${tokens[at]?.text ?? ''} ${tokens[at + 1]?.text ?? ''}`;
	const isForeign = (word: string) => !lexicon.isWord(word) && rarityOf(word) === 1;
	for (const at of tokens.keys()) {
		if (!isPair(at) || !isForeign(tokens[at + 1]?.lower ?? '')) continue;
		if (isIntroduced(tokens, at)) known.add(pairAt(at));
	}
	return [...tokens.keys()]
		.filter((at) => isPair(at) && known.has(pairAt(at)))
		.map((first) => ({ first, last: first + 2 }));
}

/** "(Ardea lucerna)", "named Ardea lucerna", "the species Ardea lucerna". */
function isIntroduced(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	if (before?.text === '(') return tokens[at + 2]?.text === ')';
	return /^(?:named|called|species|bacterium|fungus)$/.test(before?.lower ?? '');
}

/** All names in reading order, those of species in place of what had been read of them. */
export function withSpecies(names: readonly Run[], species: readonly Run[]): Run[] {
	const isHalf = (name: Run) => species.some((one) => overlaps(name, one));
	return [...names.filter((name) => !isHalf(name)), ...species].sort((a, b) => a.first - b.first);
}
