/**
 * Makes the tables of words in src/lib/core/language/data that are boiled down from WordNet.
 * Run: node scripts/make-word-tables.ts
 */
import { writeFileSync } from 'node:fs';
import { capitals } from './word-tables/capitals.ts';
import { wordTables } from './word-tables/tables.ts';
import { readWordNet } from './word-tables/wordnet.ts';

const wordNet = readWordNet();
for (const [path, text] of await wordTables(wordNet)) {
	writeFileSync(path, text);
	console.log(`${path}: ${(text.length / 1_000).toFixed(0)} KB`);
}
console.log(`No capital by the table of countries: ${capitals(wordNet).unmatched.join(', ')}`);
