import { nounClass } from '../language/noun-classes.ts';
import type { Reading } from '../language/reading.ts';
import { wordList } from '../language/words/word-list.ts';
import type { Candidate } from './candidate.ts';

/**
 * "prior to the attack", where the article has told of an attack before: which, the prompt does not say. Who knows the
 * article can tell, so that it is no reason to drop a card, only to ask others first.
 */
export function leansOnTold({ prompt, fact }: Candidate, { tokens }: Reading): boolean {
	if (fact.form !== 'mention') return false;
	const before = new Set(tokens.slice(0, fact.sentence.first).map(({ lower }) => lower));
	for (const match of prompt.matchAll(/\bthe (\p{Ll}{3,})(?= (\S+)|[.,?]|$)/giu)) {
		const noun = match[1] ?? '';
		const next = match[2] ?? '';
		if (!before.has(noun) || nounClass(noun) === undefined) continue;
		if (
			/^(?:of|that|which|who|whose|for|in|at|between|to|from|where|when|\p{Lu}.*|\d.*)$/u.test(next)
		)
			continue;
		// What follows may be the noun: "the scoring leader".
		if (nounClass(next.replace(/[.,?]$/, '')) !== undefined && !next.endsWith('ed')) continue;
		if (SOLE.has(noun)) continue;
		return true;
	}
	return false;
}

/** There is but one, or nobody asks which. */
const SOLE = wordList(
	'world sun moon earth sky sea north south east west past future public media press government state country city law internet way time day year century war end beginning rest same',
);
