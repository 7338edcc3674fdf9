import type { Reading } from '../../language/reading.ts';
import { rarityOf } from '../../language/word-rarity.ts';
import { GAP } from '../card.ts';
import type { Candidate } from '../candidate.ts';
import { anchorsIn } from './anchors.ts';
import type { Check } from './check.ts';

/** Nouns up to this rarity ("world", "boat") fit into too many gaps. */
const COMMON = 0.3;

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
		if (fact.form !== 'mention' || run === undefined || !isCommonNoun(candidate)) return false;
		const { tokens } = reading;
		const isDefinite = tokens[run.first - 1]?.lower === 'the';
		const isOpening =
			prompt.startsWith(`The ${GAP}`) || prompt.startsWith(GAP) || /^Wh(?:o|at|ich)\b/.test(prompt);
		const isNamed = /(?<=\s)\p{Lu}|\d/u.test(prompt.replace(/^The /, ''));
		if (isDefinite && !isNamed && (isOpening || isKnown(reading, run.last - 1))) return true;
		if (isDefinite && isOpening && !answer.includes(' ') && isKnown(reading, run.first))
			return true;
		if (!answer.includes(' ') && rarityOf(answer.toLowerCase()) <= COMMON) return true;
		return isOpening && anchorsIn(prompt).size < FEWEST_ANCHORS;
	},
};

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
	const sentence = sentences.find(({ first, last }) => at >= first && at < last);
	return tokens.slice(0, sentence?.first ?? at).some(({ lower }) => lower === noun);
}
