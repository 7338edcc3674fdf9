import type { TokenSentence } from '../sentence.ts';
import { textOf } from '../text-of.ts';
import { isFinite, verbGroupAt } from '../verb-group.ts';
import { SUBORDINATORS } from '../words/function-words.ts';
import { SAYING } from '../words/verbs.ts';
import type { Member } from './member.ts';
import type { EnumerationScan } from './whole-names.ts';

/** "In Rome, Ann, Bo and Cy met": the first is where they met, and none of them. */
export function opensSentence(
	scan: EnumerationScan,
	sentence: TokenSentence,
	members: readonly Member[],
	last: number,
): boolean {
	const { tokens } = scan;
	const [first, ...others] = members;
	if (first === undefined || others.length < 2) return false;
	const from = openingToken(scan, sentence, first.first);
	if (from === undefined) return false;
	const opener = tokens[from];
	const isPhrase =
		opener?.pos === 'ADP' || opener?.pos === 'VERB' || SUBORDINATORS.has(opener?.lower ?? '');
	// "A year later, Ann, Bo and Cy met."
	const isOther = !first.named && others.every(({ named }) => named);
	return (isPhrase || (isOther && from === first.first)) && isFollowedByVerb(scan, sentence, last);
}

/** Where the clause starts, if nothing but the first member and its preposition stands there. */
function openingToken(
	{ tokens }: EnumerationScan,
	{ first }: TokenSentence,
	member: number,
): number | undefined {
	for (let at = member - 1; at >= first; at--) {
		const token = tokens[at];
		if (token === undefined || token.pos === 'AUX') return undefined;
		// "According to the BBC, Ann, Bo and Cy met."
		if (token.pos === 'VERB' && (at > first || !token.lower.endsWith('ing'))) return undefined;
		if (/^[,;:"“]$/.test(token.text)) return at === first ? at + 1 : undefined;
	}
	return first;
}

function isFollowedByVerb(
	{ tokens }: EnumerationScan,
	{ last: end }: TokenSentence,
	last: number,
): boolean {
	const group = verbGroupAt(tokens, last, end);
	return group !== undefined && isFinite(group);
}

/** "He met Ann, Bo, and Cy won": what looks like the last member is the subject of another clause. */
export function isClauseBoundary(
	scan: EnumerationScan,
	sentence: TokenSentence,
	first: number,
	last: number,
): boolean {
	const { tokens } = scan;
	const group = verbGroupAt(tokens, last, sentence.last);
	if (group === undefined || !isFinite(group)) return false;
	const isReduced = group.auxiliaries.length === 0 && /(?:ed|en|wn)$/.test(group.head.lower);
	const isPast =
		isReduced && !/^(?:by|in|at|on|from|with|as|for)$/.test(tokens[group.last]?.lower ?? '');
	if (isReduced && !isPast) return false;
	const said = tokens[first - 1];
	if (said !== undefined && SAYING.has(said.lemma)) return false;
	for (let at = first - 1; at >= sentence.first; at--) {
		const token = tokens[at];
		if (token === undefined || /^[:;"“]$/.test(token.text)) return false;
		if (SUBORDINATORS.has(token.lower) && token.lower !== 'as') return false;
		if (token.pos === 'AUX' || (token.pos === 'VERB' && !token.lower.endsWith('ing'))) return true;
	}
	return false;
}

/** Words that name a few of more. */
const SOME =
	/\b(?:includ(?:e|es|ed|ing)|such as|like|especially|particularly|notably|among (?:them|others)|e\.g\.?|for (?:example|instance)|mainly|mostly)[\s:,]*(?:the |a |an |those of |in |by )*$/i;

/** "such as A, B and C", "A, B and C, among others". */
export function isOpenList(
	{ text, tokens }: EnumerationScan,
	sentence: TokenSentence,
	first: number,
	last: number,
): boolean {
	const before = textOf(text, tokens, { first: sentence.first, last: first });
	const after = textOf(text, tokens, { first: last, last: Math.min(last + 4, sentence.last) });
	return (
		SOME.test(before) ||
		/^,? ?(?:among|amongst|and) (?:many )?(?:others|other)\b|^,? ?etc/i.test(after)
	);
}
