import { nounPhraseAt } from '../language/noun-phrase.ts';
import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import type { Token } from '../language/token.ts';
import { gerundsAt } from './gerund-list.ts';

const LEADS_IN = /^([,:—–-]|namely|including|they are)$/;

/** The members behind ":" or "namely", up to the end of the sentence. */
export function listAfter(reading: Reading, at: number, end: number): readonly Run[] | undefined {
	const { tokens } = reading;
	const listAt = (from: number) =>
		reading.enumerations.find(({ first, join }) => first === from && join !== 'or');
	let start = at;
	// A list in points begins with a dash of its own.
	while (start < end && LEADS_IN.test(tokens[start]?.lower ?? '') && listAt(start) === undefined)
		start++;
	if (start === at) return undefined;
	const list = listAt(start);
	if (list !== undefined && isEnd(tokens, list.last, end)) return list.members;
	// "A, B, C and others"
	if (list?.open === true) return undefined;
	const doings = gerundsAt(reading, start, end);
	if (doings !== undefined) return doings;
	const phrase = nounPhraseAt(reading.scan, start, end, 'subject');
	if (phrase === undefined || phrase.parts.length < 2) return undefined;
	return isEnd(tokens, phrase.last, end) ? phrase.parts : undefined;
}

function isEnd(tokens: readonly Token[], at: number, end: number): boolean {
	const after = tokens[at];
	if (after === undefined || at >= end || /^[.;]$/.test(after.text)) return true;
	// "Greece, Italy and Japan, the last of which is sending …"
	const words = tokens.slice(at, at + 5).map(({ lower }) => lower);
	return /^, (?:the \p{L}+|some|all|one|two|most) of (?:which|whom)\b/u.test(words.join(' '));
}
