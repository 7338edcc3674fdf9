import { insertionsAt, type Insertion } from './insertion.ts';
import { nounPhraseAt, type NounPhrase, type PhraseScan } from './noun-phrase.ts';
import { predicateAt, segmentAt } from './predicate.ts';
import { prepositionAt } from './preposition.ts';
import type { Predicate, Segment } from './segment.ts';
import type { Run } from './sentence.ts';
import { isFinite, verbGroupAt, type VerbGroup } from './verb-group.ts';
import { SUBORDINATORS } from './words/function-words.ts';

export interface Clause extends Run {
	readonly fronted: readonly Segment[];
	readonly subject: NounPhrase;
	/** Between the subject and the verb, set off by commas or brackets. */
	readonly inserted: readonly Insertion[];
	readonly verb: VerbGroup;
	readonly segments: readonly Segment[];
	/** "urged …, as well as urged for …": further predicates of the same subject. */
	readonly further: readonly Predicate[];
}

/** In tokens, with all that hangs on it: an endless sentence is not read anew for each of its clauses. */
const LONGEST = 240;

/** The main clause that starts at `first`; undefined where the sentence has another shape. */
export function clauseAt(scan: PhraseScan, first: number, sentenceEnd: number): Clause | undefined {
	const { tokens } = scan;
	const end = Math.min(sentenceEnd, first + LONGEST);
	const fronted: Segment[] = [];
	let at = first;
	while (/^["“‘]$/.test(tokens[at]?.text ?? '')) at++;
	for (let guard = 0; guard < 3; guard++) {
		const opener = frontedAt(scan, at, end);
		if (opener === undefined) break;
		fronted.push(...opener.segments);
		at = opener.last;
	}
	const named = nounPhraseAt(scan, at, end, 'subject');
	if (named === undefined) return undefined;
	const subject = withPlace(scan, withRelative(scan, named, end), end);
	const insertion = insertionsAt(scan, subject.last, end);
	const verb = verbGroupAt(tokens, insertion.last, end);
	if (verb === undefined || !isFinite(verb) || isReducedRelative(scan, verb, end)) return undefined;
	const { segments, further, last } = predicateAt(scan, verb.last, end);
	return { first, last, fronted, subject, inserted: insertion.found, verb, segments, further };
}

/** "countries that hold the status": a relative clause without commas belongs to its noun. */
function withRelative(scan: PhraseScan, subject: NounPhrase, end: number): NounPhrase {
	const opener = scan.tokens[subject.last];
	if (opener === undefined || !/^(that|who|which)$/.test(opener.lower)) return subject;
	const verb = verbGroupAt(scan.tokens, subject.last + 1, end);
	if (verb === undefined) return subject;
	let at = verb.last;
	while (at < end) {
		const group = verbGroupAt(scan.tokens, at, end);
		if (group !== undefined && isFinite(group)) return { ...subject, last: at };
		const segment = segmentAt(scan, at, end);
		if (segment.kind === 'rest' && !segment.optional) return subject;
		at = segment.last;
	}
	return subject;
}

/** "Engineers from 17 countries took part": what stands between the subject and its verb belongs to the subject. */
function withPlace(scan: PhraseScan, subject: NounPhrase, end: number): NounPhrase {
	let last = subject.last;
	for (let guard = 0; guard < 2; guard++) {
		if (scan.tokens[last]?.pos !== 'ADP') return subject;
		const segment = prepositionAt(scan, last, end);
		if (segment?.kind !== 'preposition') return subject;
		last = segment.last;
		const behind = insertionsAt(scan, last, end).last;
		const verb = verbGroupAt(scan.tokens, behind, end);
		if (verb !== undefined && isFinite(verb)) return { ...subject, last };
	}
	return subject;
}

/** "In turn,", "On Monday", "Although it rained,": a phrase before the subject. */
function frontedAt(
	scan: PhraseScan,
	at: number,
	end: number,
): { readonly segments: readonly Segment[]; readonly last: number } | undefined {
	const { tokens } = scan;
	const token = tokens[at];
	if (token === undefined) return undefined;
	const comma = commaBefore(scan, at, end);
	// "For this she won", "After that it moved"
	const isPointing = token.pos === 'ADP' && /^(?:this|that)$/.test(tokens[at + 1]?.lower ?? '');
	if (isPointing && tokens[at + 2]?.pos === 'PRON') return { segments: [], last: at + 2 };
	if (token.pos === 'ADP' || token.pos === 'SCONJ' || SUBORDINATORS.has(token.lower)) {
		const segment = prepositionAt(scan, at, end);
		if (segment !== undefined && tokens[segment.last]?.text === ',') {
			return { segments: [segment], last: segment.last + 1 };
		}
		if (comma !== undefined) {
			const segments = segment === undefined ? [] : [segment];
			return { segments, last: comma + 1 };
		}
		if (segment !== undefined && nounPhraseAt(scan, segment.last, end) !== undefined) {
			return { segments: [segment], last: segment.last };
		}
		return undefined;
	}
	const date = scan.dateEnd.get(at);
	const behind = date === undefined ? undefined : tokens[date];
	if (date !== undefined && behind?.text === ',') {
		return { segments: [{ kind: 'time', first: at, last: date }], last: date + 1 };
	}
	if (date !== undefined && behind !== undefined && /^(DET|PROPN|PRON)$/.test(behind.pos)) {
		return { segments: [{ kind: 'time', first: at, last: date }], last: date };
	}
	if (token.pos === 'ADV' || token.pos === 'CCONJ') {
		const next = tokens[at + 1]?.text === ',' ? at + 2 : at + 1;
		return { segments: [], last: next };
	}
	if (token.pos === 'VERB' && comma !== undefined) return { segments: [], last: comma + 1 };
	return undefined;
}

function commaBefore(scan: PhraseScan, at: number, end: number): number | undefined {
	for (let index = at; index < end; index++) {
		const text = scan.tokens[index]?.text;
		if (text === ',') {
			// A comma inside a date or a list of places is not the end of the opening phrase.
			const next = nounPhraseAt(scan, index + 1, end);
			const after = next === undefined ? undefined : insertionsAt(scan, next.last, end).last;
			if (
				next !== undefined &&
				after !== undefined &&
				verbGroupAt(scan.tokens, after, end) !== undefined
			)
				return index;
		}
		if (text === '"' || text === '“') return undefined;
	}
	return undefined;
}

/** "A meeting held in Astana was": the first verb belongs to the noun where a finite one follows unannounced. */
function isReducedRelative(scan: PhraseScan, verb: VerbGroup, end: number): boolean {
	if (verb.auxiliaries.length > 0 || !/(ed|en|eld|own|ilt|ung)$/.test(verb.head.lower))
		return false;
	for (let at = verb.last; at < end; at++) {
		const token = scan.tokens[at];
		if (token === undefined) return false;
		if (/^(CCONJ|SCONJ|PRON|PART|PUNCT|VERB)$/.test(token.pos) || token.lower === 'that')
			return false;
		if (token.pos === 'AUX') return true;
	}
	return false;
}
