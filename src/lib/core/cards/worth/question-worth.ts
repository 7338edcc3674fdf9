import type { Fact, Family } from '../../facts/index.ts';
import { hadOtherHolders } from '../ask/ask-office.ts';
import { answerSpans } from '../../facts/answer-spans.ts';
import type { Reading } from '../../language/reading.ts';
import { sentenceAt, type Run } from '../../language/sentence.ts';
import { placeNoun } from '../../language/place-noun.ts';
import type { Candidate } from '../candidate.ts';
import type { SpanWorth } from './span-worth.ts';

/**
 * How much more than a gap a question of each family is worth, as the logarithm of odds. The families lead: what a
 * teacher would ask of any article comes before what only its words make likely.
 */
export const FAMILY_WORTH: Readonly<Record<Family, number>> = {
	founding: 3.4,
	membership: 3.3,
	event: 2.9,
	attribute: 2.8,
	acronym: 3,
	place: 2.7,
	link: 2.7,
	naming: 2.7,
	location: 2.7,
	office: 2.7,
	proposal: 2.9,
	superlative: 2.6,
	format: 2.8,
	quotation: 2.3,
	purpose: 2.6,
	aim: 2.7,
	ordinal: 2.1,
	count: 2.4,
	figure: 2.4,
	definition: 2.4,
	list: 2,
	agent: 1.6,
	victory: 3,
	relation: 2.5,
	deal: 2.9,
	cause: 2.6,
	mention: -0.5,
};

/** A question about what the title names. */
const TITLED = 0.3;

/** What makes a question worth less than its family. */
const DRAWBACKS = {
	/** Each word of the prompt beyond 20, of the answer beyond 4. */
	longPrompt: -0.03,
	longAnswer: -0.08,
	/** What somebody claims is worth less than what is so. */
	claimed: -0.2,
	/** The second of two directions, or the occasion of what was proposed. */
	reverse: -2.5,
	/** An office of which the country is not told. */
	titleOnly: -0.5,
	/** An office of a day that is not told. */
	undated: -1.5,
	occasion: -0.4,
	/** A hall or a palace is worth less than the city. */
	venue: -0.3,
	/** Where something was founded, after when. */
	foundingPlace: -0.3,
	/** What had gone before what is told. */
	earlier: -0.5,
	/** Told of a thing without a name of its own. */
	unnamed: -1,
	/** A short form that the article does not use again. */
	rareAcronym: -0.8,
} as const;

/** The families lead, and the answer orders within them. */
const ANSWER_SHARE = 0.5;
/** No answer that a family asks for is worth less: its question says more than its words. */
const LEAST = -3;

/** Of an answer that does not stand in the text as it is: a computed date, a count. */
const UNSEEN = -2;

/** What a question is worth: its answer as such, its family, and what takes from it. */
export function questionWorth(
	reading: Reading,
	spanWorth: SpanWorth,
	candidate: Candidate,
): number {
	const { fact, prompt, answer, kind } = candidate;
	const words = (text: string, beyond: number) => Math.max(0, text.split(' ').length - beyond);
	const long = kind === 'set' ? 0 : DRAWBACKS.longAnswer * words(answer, 4);
	return (
		ANSWER_SHARE * Math.max(LEAST, answerWorth(reading, spanWorth, candidate)) +
		FAMILY_WORTH[fact.family] +
		DRAWBACKS.longPrompt * words(prompt, 20) +
		long +
		(isOfTitle(reading, prompt) ? TITLED : 0) +
		drawbacks(candidate)
	);
}

function answerWorth(reading: Reading, spanWorth: SpanWorth, { run, kind }: Candidate): number {
	if (run === undefined || kind === 'set') return UNSEEN;
	const sentence = sentenceAt(reading.sentences, run.first);
	if (sentence === undefined || run.last > sentence.last) return UNSEEN;
	const span = answerSpans(reading, sentence).find(
		({ first, last }) => first === run.first && last === run.last,
	);
	return spanWorth(sentence, span ?? { ...run, kinds: new Set(['phrase']) });
}

function drawbacks({ fact, entity, sort, kind }: Candidate): number {
	let score = 0;
	if (fact.form === 'office' && sort === 'office')
		score += hadOtherHolders(fact)
			? DRAWBACKS.undated
			: fact.titleOnly === true
				? DRAWBACKS.titleOnly
				: DRAWBACKS.reverse;
	if (entity?.kind === 'place' && placeNoun(entity.name) !== undefined) score += DRAWBACKS.venue;
	if (isRareAcronym(fact)) score += DRAWBACKS.rareAcronym;
	if (fact.form !== 'statement') return score;
	if (fact.family === 'founding' && sort === 'place') score += DRAWBACKS.foundingPlace;
	const { statement, target } = fact;
	if (statement.claimant !== undefined) score += DRAWBACKS.claimed;
	if (statement.verb.auxiliaries[0]?.lower === 'had') score += DRAWBACKS.earlier;
	if (statement.entity === undefined) score += DRAWBACKS.unnamed;
	if (target.part === 'inner' && (sort !== 'words' || kind === 'set')) score += DRAWBACKS.occasion;
	return score;
}

function isRareAcronym(fact: Fact): boolean {
	return fact.form === 'acronym' && fact.entity.mentions.length <= 2;
}

function isOfTitle(reading: Reading, prompt: string): boolean {
	const forms = titleForms.get(reading) ?? formsInTitle(reading);
	titleForms.set(reading, forms);
	return forms.some((form) => prompt.includes(form));
}

/** Every question asks for them. */
const titleForms = new WeakMap<Reading, readonly string[]>();

function formsInTitle({ entities, article }: Reading): readonly string[] {
	return entities.flatMap(({ forms }) => forms.filter((form) => article.title.includes(form)));
}

/** Where in the cited sentences an answer stands, as tokens; undefined where it does not stand there as it is. */
export function answerRun(
	{ tokens, article, sentences }: Reading,
	{ answer, evidence }: Candidate,
): Run | undefined {
	const at = article.text.slice(evidence.start, evidence.end).indexOf(answer);
	if (at < 0 || answer === '') return undefined;
	const start = evidence.start + at;
	const end = start + answer.length;
	const sentence = sentences.find((one) => one.start <= start && one.end >= end);
	if (sentence === undefined) return undefined;
	let first = sentence.first;
	while (first < sentence.last && (tokens[first]?.end ?? 0) <= start) first++;
	let last = first;
	while (last < sentence.last && (tokens[last]?.start ?? end) < end) last++;
	return last > first ? { first, last } : undefined;
}
