import { format, resolveConfig } from 'prettier';
import { capitals } from './capitals.ts';
import { wordCounts } from './common-words.ts';
import { headNouns } from './head-nouns.ts';
import { nounClasses } from './noun-classes.ts';
import { nounSenses } from './noun-senses.ts';
import { countBuckets } from './word-buckets.ts';
import type { WordNet } from './wordnet.ts';

const FOLDER = 'src/lib/core/language/data';

/** The text of each table that is boiled down from WordNet, by the path of its file. */
export async function wordTables(wordNet: WordNet): Promise<ReadonlyMap<string, string>> {
	const counts = wordCounts(wordNet);
	const nouns = nounSenses(wordNet);
	const tables = {
		capitals: capitals(wordNet).names,
		'head-nouns': wordsByKind(headNouns(wordNet, nouns, counts)),
		'noun-classes': wordsByKind(nounClasses(wordNet, nouns, counts)),
		'word-counts': wordsByKind(countBuckets(counts)),
	};
	const texts = new Map<string, string>();
	for (const [name, table] of Object.entries(tables)) {
		const filepath = `${FOLDER}/${name}.json`;
		const options = await resolveConfig(filepath);
		texts.set(filepath, await format(JSON.stringify(table), { ...options, filepath }));
	}
	return texts;
}

/** Under each kind its words in the order of the alphabet, on lines that an editor can show. */
function wordsByKind(kinds: ReadonlyMap<string, string>): Record<string, readonly string[]> {
	const table: Record<string, string[]> = {};
	for (const [word, kind] of [...kinds].sort(([a], [b]) => (a < b ? -1 : 1))) {
		const lines = (table[kind] ??= []);
		const line = lines.at(-1);
		if (line === undefined || line.length + word.length > 110) lines.push(word);
		else lines[lines.length - 1] = `${line} ${word}`;
	}
	return Object.fromEntries(Object.entries(table).sort(([a], [b]) => (a < b ? -1 : 1)));
}
