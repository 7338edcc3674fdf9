import {
	ARTEFACTS,
	BUILDINGS,
	EVENTS,
	OFFICES,
	ORGANISATIONS,
} from '../../language/words/nouns.ts';
import type { Reading } from '../../language/reading.ts';
import type { Candidate } from '../candidate.ts';
import { GAP } from '../card.ts';
import { anchorsIn } from './anchors.ts';
import type { Check } from './check.ts';

/** "the new wing" tells nothing where the prompt names nobody and nothing. */
const VAGUELY =
	/\bthe (?:new|old|first|second|third|last|main|current|former|whole|other|latest|final|local) \p{Ll}+\b(?! of)/u;

/** No "the company" that the prompt does not name. */
export const promptNamesThings: Check = {
	reason: 'prompt-points-outside',
	fails: (candidate, reading) => {
		const { prompt } = candidate;
		const isOfMention = candidate.fact.form === 'mention';
		if (
			isOfMention &&
			!hasName(prompt) &&
			!opensWithName(prompt, reading) &&
			!isGeneral(candidate, reading)
		)
			return true;
		if (!/(?<!^)\p{Lu}|\d/u.test(prompt) && VAGUELY.test(prompt)) return true;
		for (const match of prompt.matchAll(/\bthe (\p{Ll}+)(’s|'s)?(?= (\S+)|\W|$)/gu)) {
			const noun = match[1] ?? '';
			const isPointing = [ORGANISATIONS, BUILDINGS, EVENTS, OFFICES, ARTEFACTS].some((kind) =>
				kind.has(noun),
			);
			const next = match[3] ?? '';
			// "the team of …", "the museum that …" and "the summit talks" say themselves which or what.
			const isSaid = /^(of|that|which|who|for|in|at|between)$/.test(next) || /^\p{Lu}/u.test(next);
			const isChief = /^the chief executive of\b/.test(prompt.slice(match.index));
			// Around a gap, the name before tells: "Kuechly led the team in {{gap}}".
			const isNamedBefore = isOfMention && hasName(`${prompt.slice(0, match.index)} `);
			if (isPointing && !isSaid && !isChief && !isNamedBefore && isLast(prompt, match)) return true;
		}
		return false;
	},
};

/** Whether the noun ends its phrase: a verb, a preposition or the end follows. */
function isLast(prompt: string, match: RegExpExecArray): boolean {
	const after = prompt.slice(match.index + match[0].length).trimStart();
	return !/^\p{Ll}+s\b/u.test(after) || /^(?:is|was|has|does)\b/.test(after);
}

/** A sentence with a gap needs a name to say what it is about. */
function hasName(prompt: string): boolean {
	return (
		/\p{Lu}/u.test(
			prompt
				.replace(GAP, '')
				.trim()
				.replace(/^(?:The|A|An|In|On|At|Who|Whose|What|Which)\s/, '')
				.slice(1),
		) || /^(?:The )?\p{Lu}\S* \p{Lu}/u.test(prompt)
	);
}

/** "Warsaw's first exchange": the opening word is a name of the article's. */
function opensWithName(prompt: string, { entities }: Reading): boolean {
	const opening = /^\p{Lu}[^\s'’]*/u.exec(prompt)?.[0];
	return opening !== undefined && entities.some(({ forms }) => forms.includes(opening));
}

/** So many words of meaning tell by themselves what a general statement is about. */
const FEWEST_ANCHORS = 3;

/**
 * "A steam turbine consists of rotors mounted on a {{gap}}.": told of things in general, not of one that the article
 * told of before ("The record was held by {{gap}}.").
 */
function isGeneral({ prompt, fact }: Candidate, { tokens }: Reading): boolean {
	if (fact.form !== 'mention') return false;
	if (anchorsIn(prompt).size < FEWEST_ANCHORS) return false;
	const before = new Set(tokens.slice(0, fact.sentence.first).map(({ lower }) => lower));
	const [, noun = '', next = ''] = /^The (\p{Ll}+) (\S+)/u.exec(prompt) ?? [];
	return !before.has(noun) || /^(?:of|that|which|who|for|in|at|between|to)$/.test(next);
}
