import { clauseAt } from '../language/clause.ts';
import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import { isCapitalised, isVerb, type Token } from '../language/token.ts';
import { isFinite, verbGroupAt, type VerbGroup } from '../language/verb-group.ts';
import { wordList } from '../language/words/word-list.ts';

/** A part that is shown by itself has at least so many words. */
export const FEWEST_TOKENS = 7;

/** From so many tokens on, what is hung on behind is left out where it can be. */
const LONG = 20;

/** In tokens; nothing longer could be shown on a card, and an endless sentence is not worded for each of its words. */
export const LONGEST_SHOWN = 120;

/**
 * Without what is hung on behind and says more of the same, the shortest first: ", which …", ", leaving …", ", with …",
 * "and established …". None where the part is short or has no such tail.
 */
export function withoutTail(reading: Reading, { first, last }: Run): Run[] {
	if (last - first <= LONG) return [];
	const clause = clauseAt(reading.scan, first, last);
	const cuts: Run[] = [];
	const end = Math.min(last - 3, first + LONGEST_SHOWN + 1);
	for (let at = (clause?.verb.last ?? first + LONG / 2) + 2; at < end; at++) {
		if (reading.quoted.has(at) || at - first < FEWEST_TOKENS) continue;
		if (isUnfinished(reading, clause?.verb.last ?? first, at)) continue;
		if (
			isHungOn(reading, { first, at }, clause?.verb) ||
			isSecondVerb(reading, clause?.verb, at, last)
		)
			cuts.push({ first, last: at });
	}
	return cuts;
}

function isHungOn(
	{ tokens }: Reading,
	{ first, at }: { readonly first: number; readonly at: number },
	verb: VerbGroup | undefined,
): boolean {
	const mark = tokens[at];
	const next = tokens[at + 1];
	if (!/^[,;:–—]$/.test(mark?.text ?? '') || next === undefined) return false;
	if (mark?.text === ':' && tokens.slice(first, at).some(isCompletedBehind)) return false;
	// "the voice of Varn in Varn: The Animated Series": a title goes on behind its colon.
	if (mark?.text === ':' && isCapitalised(next) && isNamePart(tokens[at - 1])) return false;
	if (next.pos === 'VERB' && next.lower.endsWith('ing')) return true;
	if (TAILS.has(next.lower)) return true;
	// "did not resign, because …" may be another's reason to stay.
	if (REASONS.has(next.lower)) return verb !== undefined && !verb.negated;
	// "23–16" is one figure.
	const isRest = /^[:–—]$/.test(mark?.text ?? '') && mark?.end !== next.start;
	return isRest && !LEADING.test(tokens[at - 1]?.lower ?? '');
}

function isNamePart(token: Token | undefined): boolean {
	return token?.pos === 'PROPN' && isCapitalised(token);
}

/** "…, but observers, who …": what the last "but" opens has no verb yet. */
function isUnfinished({ tokens }: Reading, from: number, at: number): boolean {
	const opened = tokens
		.slice(from, at)
		.findLastIndex(
			({ lower }, offset) => JOINING.has(lower) && tokens[from + offset - 1]?.text === ',',
		);
	return opened >= 0 && !tokens.slice(from + opened, at).some(isVerb);
}

const JOINING = wordList('but and while whereas so yet or');

/** "opened a plant and established three brands": what else the subject did. Of "designed and built" both belong. */
function isSecondVerb(
	{ tokens }: Reading,
	verb: VerbGroup | undefined,
	at: number,
	last: number,
): boolean {
	if (verb === undefined || tokens[at]?.lower !== 'and' || at - verb.last < 2) return false;
	if (tokens.slice(verb.first, at).some(({ lower }) => lower === 'both')) return false;
	const before = tokens[at - 1];
	if (before === undefined || isVerb(before)) return false;
	const second = verbGroupAt(tokens, at + 1, last);
	return second !== undefined && isVerb(tokens[at + 1]) && isFinite(second);
}

/** Leads up to what stands behind the colon. */
const LEADING = /^(?:following|follows|stated|said|wrote|are|is|was|were|as|these|this)$/;

/** What these do is said behind the colon only: "dubbed the quarrel: …". */
const COMPLETED = wordList(
	'dub call name title entitle describe say write ask state conclude read',
);

function isCompletedBehind({ pos, lemma }: Token): boolean {
	return pos === 'VERB' && COMPLETED.has(lemma);
}

/** What says more of the same; "although" and "but" say that it is not quite so, and stay. */
const TAILS = wordList(
	'which who whose where including such with unlike mostly mainly especially particularly notably',
);

const REASONS = wordList('because since as due owing thanks following');
