import type { Run } from './sentence.ts';
import type { Token } from './token.ts';
import { POSSESSIVES } from './words/function-words.ts';

/** What the scan must know: where a name starts (and how far it goes), and where a sentence ends. */
export interface PhraseScan {
	readonly tokens: readonly Token[];
	readonly nameEnd: ReadonlyMap<number, number>;
	readonly dateEnd: ReadonlyMap<number, number>;
}

/** "the club one of the oldest", "the cup 5 times": such a number behind a noun opens another phrase. */
function startsCount(token: Token, next: Token | undefined): boolean {
	return token.pos === 'NUM' && (/^\p{L}/u.test(token.text) || next?.lower === 'times');
}

/** "$3 million" is one sum. */
function isOfSum(tokens: readonly Token[], at: number): boolean {
	const isSum = tokens[at - 2]?.pos === 'SYM' && tokens[at - 1]?.pos === 'NUM';
	return isSum && /^(?:thousand|(?:m|b|tr)illion)$/.test(tokens[at]?.lower ?? '');
}

const MODIFIERS = new Set(['ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);

export interface CorePhrase extends Run {
	readonly head: number;
	readonly coreEnd: number;
	readonly parts: readonly Run[];
}

/** In tokens; "big, old, red, …" without a noun would be gone through to its end for each of its words. */
const LONGEST = 60;

export function corePhrase(scan: PhraseScan, first: number, limit: number): CorePhrase | undefined {
	const { tokens } = scan;
	const end = Math.min(limit, first + LONGEST);
	let at = first;
	let head = -1;
	const start = tokens[at];
	if (start === undefined || at >= end) return undefined;
	const date = dateBeforeName(scan, first);
	if (date !== undefined && date <= end)
		return { first, last: date, head: date - 1, coreEnd: date, parts: [] };
	if (start.pos === 'PRON' && !POSSESSIVES.has(start.lower)) {
		return /^(he|she|it|they|we|i|you|him|her|them|us|this|these|those|someone|everyone)$/.test(
			start.lower,
		)
			? { first, last: at + 1, head: at, coreEnd: at + 1, parts: [] }
			: undefined;
	}
	if (/^(all|both|half)$/.test(start.lower)) at++;
	if (tokens[at]?.pos === 'DET' || POSSESSIVES.has(tokens[at]?.lower ?? '')) at++;
	if (
		/^(nearly|about|almost|some|over|around|only|roughly|approximately)$/.test(
			tokens[at]?.lower ?? '',
		) &&
		tokens[at + 1]?.pos === 'NUM'
	)
		at++;
	// "a slip of up to two metres"
	const isAtMost = tokens[at]?.lower === 'up' && tokens[at + 1]?.lower === 'to';
	if (isAtMost && tokens[at + 2]?.pos === 'NUM') at += 2;
	let isOpen = false;
	while (at < end) {
		const token = tokens[at];
		if (token === undefined) break;
		const named = scan.nameEnd.get(at);
		if (named !== undefined && named <= end) {
			at = named;
			head = named - 1;
			isOpen = false;
		} else if (head >= 0 && scan.dateEnd.has(at)) break;
		// "Norwick's three harbours" is one phrase.
		else if (head >= 0 && !isOpen && startsCount(token, tokens[at + 1]) && !isOfSum(tokens, at))
			break;
		else if (token.lower === "'s" || token.lower === "'" || token.text === '’') {
			if (head < 0) break;
			at++;
			isOpen = true;
		} else if (MODIFIERS.has(token.pos)) {
			if (token.pos === 'ADJ' && head >= 0 && !isOpen && !hasHeadAfter(tokens, at, end)) break;
			at++;
			if (token.pos !== 'ADJ') head = at - 1;
			isOpen = token.pos === 'ADJ';
		} else if (isModifierVerb(tokens, at, end) || isModifierAdverb(tokens, at, end)) {
			at++;
			isOpen = true;
		} else if (isAdjectiveJoin(tokens, at, end)) {
			at += tokens[at + 1]?.lower === 'and' ? 2 : 1;
			isOpen = true;
		} else if (/^["“”‘]$/.test(token.text)) {
			const close = quoteEnd(tokens, at, end);
			if (close === undefined) break;
			head = close - 1;
			at = close + 1;
			isOpen = false;
		} else break;
	}
	if (head < 0) return adjectiveHead(tokens, first, at, end);
	const last =
		/^["”’]$/.test(tokens[head + 1]?.text ?? '') && /^["“‘]/.test(quoteBefore(tokens, first, head))
			? head + 2
			: head + 1;
	return { first, last, head, coreEnd: last, parts: [] };
}

/** "In 1921 Berg joined": the end of a date that a preposition sets apart from the name behind it. */
function dateBeforeName({ tokens, dateEnd, nameEnd }: PhraseScan, first: number) {
	const date = dateEnd.get(first);
	const isTime = /^(?:in|since|until|till|from|by|during|after|before)$/.test(
		tokens[first - 1]?.lower ?? '',
	);
	return isTime && date !== undefined && nameEnd.has(date) ? date : undefined;
}

function quoteBefore(tokens: readonly Token[], first: number, head: number): string {
	for (let at = head; at >= first; at--)
		if (/^["“‘]$/.test(tokens[at]?.text ?? '')) return tokens[at]?.text ?? '';
	return '';
}

/** "the 24th": an ordinal or a superlative may stand for its noun. */
function adjectiveHead(tokens: readonly Token[], first: number, at: number, end: number) {
	const token = tokens[at - 1];
	if (at - 1 <= first || at > end || token === undefined || !/^\d+(st|nd|rd|th)$/.test(token.lower))
		return undefined;
	return { first, last: at, head: at - 1, coreEnd: at, parts: [] };
}

function hasHeadAfter(tokens: readonly Token[], at: number, end: number): boolean {
	for (let next = at + 1; next < end; next++) {
		const pos = tokens[next]?.pos;
		if (pos === 'NOUN' || pos === 'PROPN') return true;
		if (pos !== 'ADJ' && pos !== 'NUM') return false;
	}
	return false;
}

/** "developed nations", "the rotating presidency": a participle before its noun. */
function isModifierVerb(tokens: readonly Token[], at: number, end: number): boolean {
	const token = tokens[at];
	const next = tokens[at + 1];
	if (token?.pos !== 'VERB' || next === undefined || at + 1 >= end) return false;
	if (!/(ed|ing|en|own|ught|nt)$/.test(token.lower)) return false;
	const before = tokens[at - 1];
	const opens =
		before === undefined ||
		['DET', 'ADP', 'ADJ', 'CCONJ', 'NUM', 'SCONJ'].includes(before.pos) ||
		// "six groups: washing machines, …"
		before.text === ':' ||
		POSSESSIVES.has(before.lower) ||
		before.lower === "'s";
	return opens && ['NOUN', 'PROPN', 'ADJ'].includes(next.pos);
}

function isModifierAdverb(tokens: readonly Token[], at: number, end: number): boolean {
	const token = tokens[at];
	const next = tokens[at + 1];
	if (token?.pos !== 'ADV' || next === undefined || at + 1 >= end) return false;
	return (
		next.pos === 'ADJ' ||
		(next.pos === 'VERB' && isModifierVerb(tokens, at + 1, end)) ||
		(/^(most|more|very|highly)$/.test(token.lower) && next.pos === 'ADV')
	);
}

/** "political, economic, and security": adjectives joined before one noun. */
function isAdjectiveJoin(tokens: readonly Token[], at: number, end: number): boolean {
	const before = tokens[at - 1];
	const token = tokens[at];
	if (before === undefined || token === undefined) return false;
	const isComma = token.text === ',';
	const isAnd = token.lower === 'and' || token.lower === 'but';
	if (!isComma && !isAnd) return false;
	const skip = isComma && tokens[at + 1]?.lower === 'and' ? 2 : 1;
	const next = tokens[at + skip];
	if (before.pos !== 'ADJ' && !(before.pos === 'VERB' && before.lower.endsWith('ed'))) return false;
	if (skip === 2 || isAnd)
		return (
			next !== undefined &&
			at + skip < end &&
			(next.pos === 'ADJ' || next.pos === 'VERB' || next.pos === 'NOUN') &&
			hasHeadAfter(tokens, at + skip - 1, end)
		);
	return next?.pos === 'ADJ' && hasHeadEventually(tokens, at, end);
}

function hasHeadEventually(tokens: readonly Token[], at: number, end: number): boolean {
	for (let next = at; next < end; next++) {
		const token = tokens[next];
		if (token?.pos === 'NOUN' || token?.pos === 'PROPN') return true;
		if (token?.pos !== 'ADJ' && token?.text !== ',' && token?.lower !== 'and') return false;
	}
	return false;
}

/** The closing mark of a short quoted title: `"dialogue partner"`. */
function quoteEnd(tokens: readonly Token[], open: number, end: number): number | undefined {
	for (let at = open + 1; at < Math.min(end, open + 8); at++) {
		const token = tokens[at];
		if (token === undefined) return undefined;
		if (/^["”’]$/.test(token.text)) return at > open + 1 ? at : undefined;
		if (token.text === ',' || token.text === '.') return undefined;
	}
	return undefined;
}
