import type { Reading } from '../../language/reading.ts';
import { sentenceAt, type Run } from '../../language/sentence.ts';
import { rarityOf } from '../../language/word-rarity.ts';
import { DEMONSTRATIVES, POSSESSIVES } from '../../language/words/function-words.ts';
import { GAP } from '../card.ts';
import type { Candidate } from '../candidate.ts';
import { anchorsIn } from './anchors.ts';
import type { Check } from './check.ts';

/** A noun up to this rarity ("world", "boat") fits into too many gaps. */
const COMMON = 0.4;

/** Words that are put together say more: "school head" fits into many gaps, "audience share" into few. */
const COMMON_TOGETHER = 0.3;

/** Before a gap that opens the sentence there is nothing to go by: what follows must say more. */
const FEWEST_ANCHORS = 4;

/**
 * A gap for a common noun has one right word only where the sentence leads to it: not "The {{gap}} owned one boat.",
 * not a word that a reader could swap for many others, not one that the article speaks of as known.
 */
export const gapOneAnswer: Check = {
	reason: 'several-answers',
	fails: (candidate, reading) => {
		const { prompt, answer, run, fact } = candidate;
		if (fact.form !== 'mention' || run === undefined) return false;
		if (isAnyLife(prompt)) return true;
		if (!isCommonNoun(candidate)) return false;
		const { tokens } = reading;
		const isDefinite = tokens[run.first - 1]?.lower === 'the';
		const isOpening =
			prompt.startsWith(`The ${GAP}`) || prompt.startsWith(GAP) || /^Wh(?:o|at|ich)\b/.test(prompt);
		const isNamed = /(?<=\s)\p{Lu}|\d/u.test(prompt.replace(/^The /, ''));
		if (isDefinite && !isNamed && (isOpening || isKnown(reading, run.last - 1))) return true;
		if (isDefinite && isOpening && !answer.includes(' ') && isKnown(reading, run.first))
			return true;
		if (isCommon(answer) || isLoose(reading, run)) return true;
		return isOpening && anchorsIn(prompt).size < FEWEST_ANCHORS;
	},
};

/** "Who died on 7 January 1943?": many did. */
function isAnyLife(prompt: string): boolean {
	return /^(?:Who|\{\{gap\}\}) (?:died|was born) (?:in|on) (?:\p{Lu}\p{Ll}+ )?\d[\p{L}\d, ]*[?.]$/u.test(
		prompt,
	);
}

/** Whether each word is one of every day. */
function isCommon(answer: string): boolean {
	const words = answer.toLowerCase().split(' ');
	const most = words.length === 1 ? COMMON : COMMON_TOGETHER;
	return words.every((word) => rarityOf(word) <= most);
}

/** What could be said in many other ways: "greater visibility", "using modern methods", "a painting of this event". */
function isLoose({ tokens }: Reading, { first, last }: Run): boolean {
	const opening = tokens[first];
	if (opening === undefined) return false;
	if (last - first === 1 && opening.pos === 'ADJ') return true;
	if (last - first > 1 && LOOSE.test(opening.lower)) return true;
	if (/^(?:ADV|ADP|SCONJ)$/.test(opening.pos)) return true;
	// "using modern methods" tells what is done, "mining company" what sort of company.
	if (opening.pos === 'VERB' && opening.lower.endsWith('ing') && last - first > 2) return true;
	return tokens
		.slice(first, last)
		.some(({ lower }) => DEMONSTRATIVES.has(lower) || POSSESSIVES.has(lower));
}

/** Openings that weigh or count and name nothing. */
const LOOSE =
	/^(?:additional|appropriate|available|beautiful|big|bigger|clear|complete|considerable|different|enough|expensive|famous|favou?rable|former|good|great|greater|half|high|higher|huge|important|impressive|known|large|larger|lower|main|major|minor|most|new|next|notable|numerous|old|only|particular|popular|possible|previous|principal|rare|recent|serious|significant|similar|simple|small|smaller|special|specific|strong|successful|total|typical|unique|unknown|unusual|usual|well-known|whole|wide|wider)$/;

function isCommonNoun({ answer, fact }: Candidate): boolean {
	if (fact.form !== 'mention') return false;
	const { kinds } = fact.answer;
	if (
		['name', 'date', 'year', 'number', 'measure', 'quotation'].some((kind) =>
			kinds.has(kind as never),
		)
	)
		return false;
	return !/(?<=\s)\p{Lu}|\d/u.test(` ${answer.slice(1)}`);
}

/** Whether the article has used the noun before: "the club" is then one that it told of. */
function isKnown({ tokens, sentences }: Reading, at: number): boolean {
	const noun = tokens[at]?.lower;
	const sentence = sentenceAt(sentences, at);
	return tokens.slice(0, sentence?.first ?? at).some(({ lower }) => lower === noun);
}
