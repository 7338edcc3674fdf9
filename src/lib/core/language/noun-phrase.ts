import { corePhrase, type CorePhrase, type PhraseScan } from './core-phrase.ts';
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

/** What joins more is a list, and asked for as one; an endless one is not gone through for each of its members. */
const MOST_PARTS = 100;

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
	while (parts.length < MOST_PARTS) {
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

/** Of "A, B and C" every stage asks for the phrase at A, at B and at C; what a scan holds does not change. */
const phrases = new WeakMap<PhraseScan, Map<number, NounPhrase | undefined>>();
/** More than one sentence needs; those of a whole text would take up the memory of a phone. */
const MOST_KEPT = 30_000;
/** More tokens than a text has. */
const MANY_TOKENS = 2 ** 20;

function withAttachments(scan: PhraseScan, first: number, end: number): NounPhrase | undefined {
	const known = phrases.get(scan) ?? new Map<number, NounPhrase | undefined>();
	phrases.set(scan, known);
	if (known.size > MOST_KEPT) known.clear();
	const keyOf = (start: number) => start * MANY_TOKENS + end;
	if (known.has(keyOf(first))) return known.get(keyOf(first));
	const { cores, last } = attached(scan, first, end);
	if (cores.length === 0) known.set(keyOf(first), undefined);
	// Of "the role of the head of the town", "the head" and "the town" go as far.
	for (const { first: start, head, last: coreEnd } of cores) {
		const parts = [{ first: start, last }];
		known.set(keyOf(start), { first: start, last, head, coreEnd, parts });
	}
	return known.get(keyOf(first));
}

/** A phrase and those behind each "of" of it, and where they all end. Plain nouns only are joined ("of food and water"). */
function attached(
	scan: PhraseScan,
	first: number,
	end: number,
): { readonly cores: readonly CorePhrase[]; readonly last: number } {
	const core = corePhrase(scan, first, end);
	if (core === undefined) return { cores: [], last: first };
	const cores = [core];
	let { last } = core;
	for (;;) {
		const token = scan.tokens[last];
		if (token === undefined || last >= end || !NOUN_PREPOSITIONS.has(token.lower)) break;
		const start = last + 1;
		const isDone = isGerund(scan.tokens[start]);
		const inner =
			token.lower === 'between'
				? nounPhraseAt(scan, start, end)
				: corePhrase(scan, isDone ? start + 1 : start, end);
		if (inner === undefined) break;
		if (token.lower !== 'between' && !isDone) cores.push(inner);
		({ last } = inner);
	}
	return { cores, last };
}

function isGerund(token: Token | undefined): boolean {
	return token?.pos === 'VERB' && token.lower.endsWith('ing');
}
