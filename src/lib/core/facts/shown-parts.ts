import { clauseAt } from '../language/clause.ts';
import type { Reading } from '../language/reading.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import { isVerb } from '../language/token.ts';
import { SAYING } from '../language/words/verbs.ts';
import { isFiction } from './fiction.ts';
import { FEWEST_TOKENS, withoutTail } from './shown-tails.ts';

/**
 * The stretches of a sentence that can be shown by themselves, the shortest first: its clauses that have a subject
 * and a verb of their own, and the whole of it without an opening "However".
 */
export function shownParts(reading: Reading, sentence: TokenSentence): Run[] {
	const first = withoutOpener(reading, sentence);
	const whole = { first, last: sentence.last };
	// What a film tells is shown with its frame only.
	const cuts = isFiction(reading, sentence) ? [] : clauseCuts(reading, whole);
	const starts = [first, ...cuts.map(({ next }) => next)];
	const ends = [...cuts.map(({ at }) => at), sentence.last];
	const clauses = starts.map((start, index) => ({ first: start, last: ends[index] ?? start }));
	const shown = clauses.length === 1 ? [] : clauses;
	const parts = [...shown.filter(({ first: from, last }) => last - from >= FEWEST_TOKENS), whole];
	return parts.flatMap((part) => [...withoutTail(reading, part), part]);
}

const OPENERS =
	/^(?:however|but|and|also|meanwhile|moreover|then|furthermore|additionally|nevertheless|similarly|thus|therefore|consequently|instead|yet|so|indeed|likewise|accordingly|finally|still|hence|today|currently|nowadays|recently)$/;
const OPENER_PHRASES =
	/^(?:in (?:turn|addition|contrast|fact|particular)|for (?:example|instance)|as a result|by contrast|at first)$/;

/** Where a sentence begins behind a word that only ties it to the one before. */
function withoutOpener({ tokens }: Reading, { first, last }: Run): number {
	for (const length of [3, 2, 1]) {
		const words = tokens
			.slice(first, first + length)
			.map(({ lower }) => lower)
			.join(' ');
		if (!(length === 1 ? OPENERS : OPENER_PHRASES).test(words)) continue;
		const next = first + length;
		if (tokens[next]?.text === ',') return next + 1;
		return length === 1 && /^(?:however|also|then|so|yet|still|but|and)$/.test(words) && next < last
			? next
			: first;
	}
	return first;
}

interface Cut {
	/** The mark at which the part before ends. */
	readonly at: number;
	/** The first token of the part behind. */
	readonly next: number;
}

/** ";" and ", but" where a clause with a subject of its own stands on either side. */
function clauseCuts(reading: Reading, { first, last }: Run): Cut[] {
	const { tokens } = reading;
	const cuts: Cut[] = [];
	// Of what somebody says, a part that is cut off would stand as a fact.
	if (isReport(reading, { first, last })) return cuts;
	let from = first;
	let verb = isVerb(tokens[first]) ? first : -1;
	const lastVerb = tokens.slice(first, last).findLastIndex(isVerb) + first;
	for (let at = first + 1; at < last - 1; at++) {
		if (isVerb(tokens[at])) verb = at;
		const next = cutAt(reading, at);
		if (next === undefined) continue;
		if (tokens[at]?.text === ';') {
			if (verb < from || lastVerb < next) continue;
			cuts.push({ at, next });
			from = next;
			continue;
		}
		// What opens with "although" goes on to the clause that it belongs to.
		const before = clauseAt(reading.scan, from, at);
		const behind = clauseAt(reading.scan, next, last);
		if (before === undefined || behind === undefined || before.verb.last > at) continue;
		if (behind.fronted.length === 0 && behind.subject.first !== next) continue;
		// "but none has been caught": of which, is told before.
		if (/^(?:none|neither|both|either|one|two|some|others)$/.test(tokens[next]?.lower ?? ''))
			continue;
		if (tokens[from]?.pos === 'SCONJ') continue;
		cuts.push({ at, next });
		from = next;
		at = next;
	}
	return cuts;
}

function isReport({ tokens, scan }: Reading, { first, last }: Run): boolean {
	const clause = clauseAt(scan, first, last);
	if (clause?.segments.some(({ kind }) => kind === 'that') === true) return true;
	return tokens.slice(first, last).some(({ pos, lemma }) => pos === 'VERB' && SAYING.has(lemma));
}

/** Where the part behind a cut begins; undefined where nothing is cut. */
function cutAt({ tokens, quoted }: Reading, at: number): number | undefined {
	if (quoted.has(at)) return undefined;
	const { text } = tokens[at] ?? { text: '' };
	const next = tokens[at + 1]?.lower ?? '';
	if (text === ';') return /^(?:however|but|and)$/.test(next) ? afterComma(tokens, at + 2) : at + 1;
	if (text !== ',') return undefined;
	return /^(?:but|and|while|whereas|so|yet)$/.test(next) ? at + 2 : undefined;
}

function afterComma(tokens: Reading['tokens'], at: number): number {
	return tokens[at]?.text === ',' ? at + 1 : at;
}
