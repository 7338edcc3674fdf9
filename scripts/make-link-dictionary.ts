/**
 * Makes src/lib/core/share/d1-dictionary.txt, what links are packed beside: common words, the names of countries and the texts
 * in scripts/link-dictionary, written for it; and what the decks of our own articles are like beside their texts.
 * Links outlive it: once links have been made with it, a better one is a `d2` beside it.
 * Run: node scripts/make-link-dictionary.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { toBase64Url } from '#lib/core/base64url.ts';
import { makeDeck } from '#lib/core/deck/index.ts';
import { countries } from '#lib/core/language/countries.ts';
import { loadLanguage } from '#lib/core/language/index.ts';
import { D1_KNOWN } from '#lib/core/share/d1-known.ts';
import { writeDeckBody } from '#lib/core/share/write/deck-body.ts';
import { excerptOf } from '#lib/core/share/excerpt.ts';
import { END_OF_TEXTS } from '#lib/core/share/packing/predictor.ts';

/** The last is the one that is remembered best. */
const TEXTS = ['science', 'history', 'news', 'questions'];
const WORDS = 1_500;
const SHORTEST_WORD = 4;
const ARTICLES = ['museum-opening', 'volcano', 'hope-town', 'ostra-canal'];
const CARDS = 20;
/** The digest of an article, which no other has. */
const DIGEST_BYTES = 32;

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8').trim();
const texts = TEXTS.map((name) => read(`link-dictionary/${name}.txt`));
const language = loadLanguage();

/** The commonest words of WordNet's texts that ours have not. */
function commonWords(): readonly string[] {
	const counts = JSON.parse(read('../src/lib/core/language/data/word-counts.json')) as Record<
		string,
		string[]
	>;
	const had = new Set(
		texts
			.join(' ')
			.toLowerCase()
			.match(/[a-z-]+/g),
	);
	return Object.keys(counts)
		.sort((a, b) => Number(b) - Number(a))
		.flatMap((rank) => (counts[rank] ?? []).join(' ').split(' '))
		.filter((word) => word.length >= SHORTEST_WORD && !had.has(word))
		.slice(0, WORDS)
		.sort();
}

function numbersOf(article: string): readonly number[] {
	const order = { published: '2024-05-06', count: CARDS };
	const making = makeDeck(read(`../tests/articles/${article}.txt`), order, language);
	if (!making.ok) throw new Error(`${article}: ${making.message}`);
	const body = writeDeckBody(excerptOf(making.deck), D1_KNOWN);
	return [...body.subarray(body.indexOf(END_OF_TEXTS) + 1, -DIGEST_BYTES)];
}

const names = countries.map(({ name }) => name).join(', ');
const numbers = toBase64Url(Uint8Array.from(ARTICLES.flatMap(numbersOf)));
const dictionary = [numbers, commonWords().join(' '), names, ...texts].join('\n').normalize('NFC');
writeFileSync(new URL('../src/lib/core/share/d1-dictionary.txt', import.meta.url), dictionary);
console.log(`${dictionary.length} characters`);
