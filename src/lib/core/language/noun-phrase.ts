import { corePhrase, type PhraseScan } from './core-phrase.ts';
import type { Run } from './sentence.ts';
import type { Token } from './token.ts';
import { NOUN_PREPOSITIONS } from './words/function-words.ts';

export type { PhraseScan } from './core-phrase.ts';

/** A noun phrase: `head` is the token that the whole stands for ("presidency" in "the rotating presidency of Kazakhstan"). */
export interface NounPhrase extends Run {
	readonly head: number;
	/** The end of the part before "of …", "between …" or "and …". */
	readonly coreEnd: number;
	/** Where "and" joins two or more phrases: each of them. */
	readonly parts: readonly Run[];
}

/** The longest noun phrase that starts at `first`, with "of" phrases and coordination; undefined where none starts. */
export function nounPhraseAt(
	scan: PhraseScan,
	first: number,
	end: number,
	role: 'subject' | 'other' = 'other',
): NounPhrase | undefined {
	const simple = withAttachments(scan, first, end);
	if (simple === undefined) return undefined;
	const parts: Run[] = [{ first, last: simple.last }];
	let last = simple.last;
	for (;;) {
		const next = conjunctStart(scan, last, end);
		if (next === undefined) break;
		const part = withAttachments(scan, next, end);
		if (part === undefined) break;
		if (role === 'other' && startsClause(scan, part.last, end)) break;
		parts.push({ first: next, last: part.last });
		last = part.last;
	}
	// "A, B, and C" is a coordination; "A, B" alone is an apposition and ends after A.
	if (parts.length > 1 && !hasJoin(scan, parts)) {
		return { ...simple, parts: parts.slice(0, 1) };
	}
	return { ...simple, last, parts };
}

function conjunctStart(scan: PhraseScan, at: number, end: number): number | undefined {
	const token = scan.tokens[at];
	if (token === undefined || at >= end) return undefined;
	const isComma = token.text === ',';
	const isJoin = token.lower === 'and' || token.lower === 'or' || token.text === '&';
	if (isJoin) return at + 1;
	if (!isComma) return undefined;
	const next = scan.tokens[at + 1];
	return next?.lower === 'and' || next?.lower === 'or' ? at + 2 : at + 1;
}

function hasJoin(scan: PhraseScan, parts: readonly Run[]): boolean {
	const last = parts.at(-1);
	if (last === undefined) return false;
	return /^(and|or|&)$/.test(scan.tokens[last.first - 1]?.lower ?? '');
}

/** "… and the club moved": what looks like a conjunct is the subject of the next clause. */
function startsClause(scan: PhraseScan, last: number, end: number): boolean {
	const after = scan.tokens[last];
	if (after === undefined || last >= end) return false;
	if (after.pos === 'AUX') return true;
	return (
		after.pos === 'VERB' && !after.lower.endsWith('ing') && scan.tokens[last - 1]?.text !== ','
	);
}

function withAttachments(scan: PhraseScan, first: number, end: number): NounPhrase | undefined {
	const core = corePhrase(scan, first, end);
	if (core === undefined) return undefined;
	let last = core.last;
	for (;;) {
		const token = scan.tokens[last];
		if (token === undefined || last >= end || !NOUN_PREPOSITIONS.has(token.lower)) break;
		const inner =
			token.lower === 'between' ? nounPhraseAt(scan, last + 1, end) : ofObject(scan, last + 1, end);
		if (inner === undefined) break;
		last = inner.last;
	}
	return { ...core, last, coreEnd: core.last, parts: [{ first, last }] };
}

/** After "of": a noun phrase ("the role of the UN"), coordinated only where both are plain nouns ("of food and water"). */
function ofObject(scan: PhraseScan, first: number, end: number): Run | undefined {
	if (isGerund(scan.tokens[first])) {
		const object = corePhrase(scan, first + 1, end);
		return object === undefined ? undefined : { first, last: object.last };
	}
	return withAttachments(scan, first, end);
}

function isGerund(token: Token | undefined): boolean {
	return token?.pos === 'VERB' && token.lower.endsWith('ing');
}
