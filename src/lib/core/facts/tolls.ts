import type { Reading } from '../language/reading.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import { standAlone } from '../language/stand-alone.ts';
import { HEDGES, NEGATIONS } from '../language/words/function-words.ts';
import { DISASTERS } from '../language/words/nouns.ts';
import { attribution } from './attribution.ts';
import { factId } from './evidence.ts';
import type { Fate, TollFact } from './fact.ts';

/** "At least 57 people were killed and 312 others were injured": how many, in which earthquake. */
export function findTollFacts(reading: Reading): TollFact[] {
	return reading.sentences.flatMap((sentence) => {
		if (!isPlain(reading, sentence)) return [];
		const event = eventOf(reading, sentence);
		if (event === undefined) return [];
		const evidence = { start: event.sentence.start, end: sentence.end };
		const ages = isOfThisYear(reading, evidence);
		return tollsIn(reading, sentence).map((toll) => ({
			form: 'toll' as const,
			family: 'count' as const,
			id: factId(reading, evidence, 'toll', toll.fate),
			evidence,
			event: event.words,
			...toll,
			...(ages ? { asOf: reading.article.published } : {}),
		}));
	});
}

type Toll = Pick<TollFact, 'count' | 'hedge' | 'fate'>;

const FATES: Readonly<Record<string, Fate>> = {
	killed: 'killed',
	killing: 'killed',
	died: 'killed',
	dead: 'killed',
	injured: 'injured',
	injuring: 'injured',
	wounded: 'injured',
	wounding: 'injured',
	hurt: 'injured',
};

function tollsIn(reading: Reading, { first, last }: TokenSentence): Toll[] {
	const { tokens, numbers, dates } = reading;
	const tolls: Toll[] = [];
	for (let at = first; at < last; at++) {
		const number = numbers.get(at);
		if (number === undefined || number.ordinal || number.unit !== undefined || dates.has(at))
			continue;
		let end = at + 1;
		while ((tokens[end]?.start ?? Infinity) < number.end) end++;
		const hedge = hedgeBefore(reading, at);
		const fate = fateBehind(reading, end) ?? FATES[tokens[at - hedge.length - 1]?.lower ?? ''];
		if (fate === undefined || tolls.some((other) => other.fate === fate)) continue;
		tolls.push({ count: { first: at, last: end }, hedge: hedge.join(' '), fate });
	}
	return tolls;
}

/** "at least", "more than", "about": what makes a figure less than exact. */
function hedgeBefore({ tokens }: Reading, at: number): string[] {
	const words = [tokens[at - 2]?.lower ?? '', tokens[at - 1]?.lower ?? ''];
	if (/^(?:at least|at most|more than|fewer than|up to)$/.test(words.join(' '))) return words;
	const one = words.slice(1);
	return /^(?:about|around|nearly|almost|over|some|roughly|approximately)$/.test(one[0] ?? '')
		? one
		: [];
}

/** "57 people were killed", "312 others injured", "57 people dead": a noun, perhaps, and what became of them. */
function fateBehind({ tokens }: Reading, at: number): Fate | undefined {
	let word = at;
	if (
		/^(?:people|persons|others|men|women|children|passengers|residents|workers|soldiers)$/.test(
			tokens[word]?.lower ?? '',
		)
	)
		word++;
	while (/^(?:were|was|have|had|has|been|are|is)$/.test(tokens[word]?.lower ?? '')) word++;
	const fate = FATES[tokens[word]?.lower ?? ''];
	// "57 injuring" and "12 killed 3" belong to what follows.
	return tokens[word]?.lower.endsWith('ing') === true ? undefined : fate;
}

interface Event {
	readonly words: string;
	readonly sentence: TokenSentence;
}

/** The earthquake that the sentence, or one of the two before it, has for its subject, by a name or a year. */
function eventOf(reading: Reading, sentence: TokenSentence): Event | undefined {
	for (let back = 0; back <= 2; back++) {
		const before = reading.sentences[sentence.index - back];
		if (before?.paragraph !== sentence.paragraph) return undefined;
		const subject = reading.clauses[before.index]?.subject;
		if (subject === undefined || !DISASTERS.has(headOf(reading, subject))) continue;
		const words = standAlone(reading, subject);
		return words !== undefined && /(?<!^)\p{Lu}|\d{4}/u.test(words)
			? { words, sentence: before }
			: undefined;
	}
	return undefined;
}

function headOf({ tokens }: Reading, subject: Run & { readonly head: number }): string {
	return tokens[subject.head]?.lower ?? '';
}

function isPlain(reading: Reading, sentence: TokenSentence): boolean {
	if (attribution(reading, sentence) !== undefined) return false;
	for (let at = sentence.first; at < sentence.last; at++) {
		const word = reading.tokens[at]?.lower ?? '';
		if (NEGATIONS.has(word) || HEDGES.has(word) || reading.quoted.has(at)) return false;
	}
	return true;
}

/** A toll may still rise in the year of the event; of an older one it is known. */
function isOfThisYear(reading: Reading, { start, end }: TollFact['evidence']): boolean {
	const year = reading.article.published?.slice(0, 4);
	if (year === undefined) return false;
	const years = [...reading.dates.values()]
		.filter((date) => date.start >= start && date.end <= end)
		.map((date) => date.value?.slice(0, 4));
	return years.length === 0 || years.includes(year);
}
