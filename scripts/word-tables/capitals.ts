import { countries } from '#lib/core/language/countries.ts';
import { foldName } from '#lib/core/language/fold-name.ts';
import type { WordNet } from './wordnet.ts';

/** The capitals that WordNet spells in a way that nothing folds to ours. */
const SPELLINGS: Readonly<Record<string, string>> = {
	Kyiv: 'Kyyiv',
	Ashgabat: 'Ashkhabad',
	'South Tarawa': 'Tarawa',
};

export interface Capitals {
	/** By ISO code: the capital as in the table of countries, then the other names that WordNet has for it. */
	readonly names: Readonly<Record<string, readonly string[]>>;
	/** What WordNet calls a national capital, and the table of countries does not. */
	readonly unmatched: readonly string[];
}

/** WordNet is of 2011, and calls Belfast and Lhasa national capitals: which is one, the table of countries says. */
export function capitals({ senses, nouns }: WordNet): Capitals {
	const root = senses.find(({ lemma }) => lemma === 'national_capital')?.synset ?? '';
	const instances = (nouns.get(root)?.pointers ?? [])
		.filter(({ kind }) => kind === '~i')
		.map(({ synset }) => (nouns.get(synset)?.words ?? []).map(plain));
	const names: Record<string, readonly string[]> = {};
	const matched = new Set<readonly string[]>();
	for (const { code, capital } of [...countries].sort((a, b) => (a.code < b.code ? -1 : 1))) {
		if (capital === undefined) continue;
		const spelling = SPELLINGS[capital] ?? capital;
		const found = instances.find((words) => words.some((word) => isSame(word, spelling)));
		if (found !== undefined) matched.add(found);
		const others = (found ?? []).filter(
			(word) => isName(word) && foldName(word) !== foldName(capital),
		);
		names[code] = [capital, ...others];
	}
	const unmatched = instances.filter((words) => !matched.has(words)).map(([name = '']) => name);
	return { names, unmatched };
}

/** Case and diacritics do not count, nor do hyphens and the district of a federal capital. */
function isSame(a: string, b: string): boolean {
	const key = (name: string) => foldName(name.replace(/,? D\.C\.$/, '').replaceAll('-', ' '));
	return key(a) === key(b);
}

function plain(word: string): string {
	return word.replaceAll('_', ' ');
}

/** "Turkish capital" and "capital of Turkey" only describe; "Eternal City" and "New Flower" are poetry. */
function isName(word: string): boolean {
	return !/\bcapital\b|^(?:City of Light|Eternal City|New Flower|Forbidden City)$/.test(word);
}
