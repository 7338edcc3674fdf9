import table from './data/word-counts.json' with { type: 'json' };

const bucketOf = new Map<string, number>();
for (const [bucket, lines] of Object.entries(table)) {
	for (const word of lines.join(' ').split(' ')) bucketOf.set(word, Number(bucket));
}

/** What a regular ending may be taken off to: "cities" -> "city", "stopped" -> "stop". Some are no words. */
export function stemsOf(word: string): readonly string[] {
	const ending = /(?:ies|es|s|ied|ed|ing)$/.exec(word)?.[0];
	if (ending === undefined) return [];
	const stem = word.slice(0, -ending.length);
	if (stem.length < 2) return [];
	if (ending.startsWith('i') && ending !== 'ing') return [`${stem}y`, `${stem}ie`];
	if (ending === 's') return [stem];
	const single = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
	return [stem, `${stem}e`, ...single];
}

/**
 * How rare a lower-case word is, from 0 (the commonest, such as "the") to 1 (not in the table at all), in tenths:
 * a tenth less is a word used about twice as often. Counted in SemCor and in WordNet's glosses.
 * An inflected form is as rare as its lemma, unless it is a word of its own: "news", "making".
 */
export function rarityOf(lower: string): number {
	const known = [lower, ...stemsOf(lower)].find((form) => bucketOf.has(form));
	const bucket = known === undefined ? undefined : bucketOf.get(known);
	return bucket === undefined ? 1 : (9 - bucket) / 10;
}
