import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import type { Fate, TollFact } from './fact.ts';

export type Toll = Pick<TollFact, 'count' | 'hedge' | 'fate'>;

const FATES: ReadonlyMap<string, Fate> = new Map(
	Object.entries({
		killed: 'killed',
		killing: 'killed',
		died: 'killed',
		dead: 'killed',
		injured: 'injured',
		injuring: 'injured',
		wounded: 'injured',
		wounding: 'injured',
		hurt: 'injured',
	} as const),
);

/** All that a plain toll is made of, besides figures and what became of them: anything more may tell of a part. */
const PLAIN =
	/^(?:people|persons|others|were|was|have|had|has|been|are|is|and|also|,|\.|in|all|total|a|of|leaving|left|at|least|most|more|fewer|than|up|to|about|around|nearly|almost|over|some|roughly|approximately)$/;

const HEDGE_PAIRS = /^(?:at least|at most|more than|fewer than|up to)$/;
const HEDGES_ALONE = /^(?:about|around|nearly|almost|over|some|roughly|approximately)$/;

/**
 * The figures of a run of words that tells nothing but a toll: "at least 57 people were killed and 312 injured".
 * None where the run tells anything else, or two figures of one fate: either may be only a part.
 */
export function tollsIn(reading: Reading, run: Run): Toll[] {
	const { tokens, numbers, dates } = reading;
	const tolls: Toll[] = [];
	for (let at = run.first; at < run.last; at++) {
		const number = numbers.get(at);
		if (number === undefined) {
			if (!isPlainWord(tokens[at]?.lower ?? '')) return [];
			continue;
		}
		if (number.ordinal || number.unit !== undefined || dates.has(at)) return [];
		let last = at + 1;
		while ((tokens[last]?.start ?? Infinity) < number.end) last++;
		const hedge = hedgeWords(reading, at);
		const fate = fateBehind(reading, last) ?? FATES.get(tokens[at - hedge.length - 1]?.lower ?? '');
		// "312 others" are others than those told before.
		const isBeside = tokens[last]?.lower === 'others' && tolls.length === 0;
		if (fate === undefined || isBeside) return [];
		tolls.push({ count: { first: at, last }, hedge: hedge.join(' '), fate });
		at = last - 1;
	}
	const fates = new Set(tolls.map(({ fate }) => fate));
	return fates.size === tolls.length ? tolls : [];
}

function isPlainWord(word: string): boolean {
	return PLAIN.test(word) || FATES.has(word);
}

/** "at least", "more than", "about": what makes a figure less than exact. */
function hedgeWords({ tokens }: Reading, at: number): string[] {
	const words = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
	if (HEDGE_PAIRS.test(words.join(' '))) return words;
	const one = words.slice(1);
	return HEDGES_ALONE.test(one[0] ?? '') ? one : [];
}

/** "57 people were killed", "312 others injured", "57 people dead": who they are, perhaps, and what became of them. */
function fateBehind({ tokens }: Reading, at: number): Fate | undefined {
	let word = at;
	if (/^(?:people|persons|others)$/.test(tokens[word]?.lower ?? '')) word++;
	while (/^(?:were|was|have|had|has|been|are|is)$/.test(tokens[word]?.lower ?? '')) word++;
	const fate = FATES.get(tokens[word]?.lower ?? '');
	// "57 injuring" and "12 killed 3" belong to what follows.
	return tokens[word]?.lower.endsWith('ing') === true ? undefined : fate;
}
