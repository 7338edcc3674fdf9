import { nounPhraseAt, type NounPhrase, type PhraseScan } from './noun-phrase.ts';
import type { Run } from './sentence.ts';
import { isFinite, verbGroupAt, type VerbGroup } from './verb-group.ts';
import { SUBORDINATORS } from './words/function-words.ts';

/** What follows or precedes the verb, one piece each, in the order of the text. */
export type Segment = Run &
	(
		| { readonly kind: 'object'; readonly phrase: NounPhrase }
		/** A preposition and its noun phrase, or its date. */
		| {
				readonly kind: 'preposition';
				readonly preposition: string;
				readonly phrase: Run;
				readonly head: number;
				readonly parts: readonly Run[];
				/** The larger place behind a comma: "Astana, Kazakhstan". */
				readonly within?: Run;
		  }
		/** A date without a preposition: "Thursday morning". */
		| { readonly kind: 'time' }
		| {
				readonly kind: 'infinitive';
				readonly verb: VerbGroup;
				readonly segments: readonly Segment[];
		  }
		/** ", adhering to the principle": what goes on beside. */
		| {
				readonly kind: 'participle';
				readonly verb: VerbGroup;
				readonly segments: readonly Segment[];
		  }
		| { readonly kind: 'that'; readonly clause: Clause }
		/** ", which will mark its 80th anniversary": says more of the phrase right before it. */
		| {
				readonly kind: 'relative';
				readonly of: Run;
				readonly verb: VerbGroup;
				readonly segments: readonly Segment[];
		  }
		/** Not understood. `optional` where it is set off by a comma and may be left out. */
		| { readonly kind: 'rest'; readonly optional: boolean }
	);

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

export interface Predicate extends Run {
	readonly verb: VerbGroup;
	readonly segments: readonly Segment[];
}

export type Insertion = Run &
	(
		| { readonly kind: 'apposition'; readonly phrase: NounPhrase }
		| {
				readonly kind: 'participle';
				readonly verb: VerbGroup;
				readonly segments: readonly Segment[];
		  }
		| { readonly kind: 'relative'; readonly verb: VerbGroup; readonly segments: readonly Segment[] }
		| { readonly kind: 'bracket' }
		| { readonly kind: 'other' }
	);

/** The main clause that starts at `first`; undefined where the sentence has another shape. */
export function clauseAt(scan: PhraseScan, first: number, end: number): Clause | undefined {
	const { tokens } = scan;
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
	const subject = withRelative(scan, named, end);
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

function insertionsAt(
	scan: PhraseScan,
	from: number,
	end: number,
): { found: Insertion[]; last: number } {
	const { tokens } = scan;
	const found: Insertion[] = [];
	let at = from;
	for (;;) {
		const open = tokens[at]?.text;
		if (open === '(') {
			const close = closing(scan, at, end);
			if (close === undefined) break;
			found.push({ kind: 'bracket', first: at, last: close + 1 });
			at = close + 1;
		} else if (open === ',') {
			const close = insertionEnd(scan, at, end);
			if (close === undefined) break;
			found.push(insertion(scan, at + 1, close));
			at = close + 1;
		} else break;
	}
	return { found, last: at };
}

function closing(scan: PhraseScan, open: number, end: number): number | undefined {
	for (let at = open + 1; at < end; at++) if (scan.tokens[at]?.text === ')') return at;
	return undefined;
}

/** The first comma behind which a finite verb goes on with the clause. */
function insertionEnd(scan: PhraseScan, open: number, end: number): number | undefined {
	for (let at = open + 2; at < end; at++) {
		if (scan.tokens[at]?.text !== ',') continue;
		const group = verbGroupAt(scan.tokens, at + 1, end);
		if (group !== undefined && isFinite(group)) return at;
		if (scan.tokens[at + 1]?.lower === 'who' || scan.tokens[at + 1]?.lower === 'which') continue;
	}
	return undefined;
}

function insertion(scan: PhraseScan, first: number, last: number): Insertion {
	const { tokens } = scan;
	const opener = tokens[first]?.lower ?? '';
	if (/^(which|who|that)$/.test(opener)) {
		const verb = verbGroupAt(tokens, first + 1, last);
		if (verb !== undefined) {
			const { segments } = predicateAt(scan, verb.last, last);
			return { kind: 'relative', first, last, verb, segments };
		}
		return { kind: 'other', first, last };
	}
	const verb = tokens[first]?.pos === 'VERB' ? verbGroupAt(tokens, first, last) : undefined;
	if (verb !== undefined) {
		const { segments } = predicateAt(scan, verb.last, last);
		return { kind: 'participle', first, last, verb, segments };
	}
	const phrase = nounPhraseAt(scan, first, last);
	return phrase !== undefined && phrase.last === last
		? { kind: 'apposition', first, last, phrase }
		: phrase !== undefined
			? { kind: 'apposition', first, last, phrase: { ...phrase, last } }
			: { kind: 'other', first, last };
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

/** The pieces after a verb, up to the end of its clause, and what its subject does next. */
export function predicateAt(
	scan: PhraseScan,
	from: number,
	end: number,
	role: 'finite' | 'nested' = 'finite',
): { segments: Segment[]; further: Predicate[]; last: number } {
	const { tokens } = scan;
	const segments: Segment[] = [];
	const further: Predicate[] = [];
	let at = from;
	while (at < end) {
		const token = tokens[at];
		if (token === undefined || /^[.;:?!"“”—–)]$/.test(token.text)) break;
		const next = nextPredicate(scan, at, end);
		// What follows an infinitive or a participle behind a comma belongs to the verb above it.
		if (role === 'nested' && (next !== undefined || opensParticiple(tokens, at))) break;
		if (next !== undefined) {
			further.push(next.predicate, ...next.further);
			at = next.predicate.last;
			break;
		}
		const segment = relativeAt(scan, at, end, segments.at(-1)) ?? segmentAt(scan, at, end);
		segments.push(segment);
		at = segment.last;
	}
	return { segments, further, last: at };
}

function opensParticiple(tokens: PhraseScan['tokens'], at: number): boolean {
	const verb = tokens[at + 1];
	return tokens[at]?.text === ',' && verb?.pos === 'VERB' && /ing$/.test(verb.lower);
}

function nextPredicate(
	scan: PhraseScan,
	at: number,
	end: number,
): { predicate: Predicate; further: Predicate[] } | undefined {
	const { tokens } = scan;
	let verbAt = tokens[at]?.text === ',' ? at + 1 : at;
	if (/^(and|but|then)$/.test(tokens[verbAt]?.lower ?? '')) verbAt++;
	else if (tokens[verbAt]?.lower === 'as' && tokens[verbAt + 1]?.lower === 'well') verbAt += 3;
	else return undefined;
	const verb = verbGroupAt(tokens, verbAt, end);
	if (verb === undefined || !isFinite(verb)) return undefined;
	const { segments, further, last } = predicateAt(scan, verb.last, end);
	return { predicate: { first: verbAt, last, verb, segments }, further };
}

/** ", who", ", which" right behind a noun phrase. */
function relativeAt(
	scan: PhraseScan,
	at: number,
	end: number,
	before: Segment | undefined,
): Segment | undefined {
	const { tokens } = scan;
	if (tokens[at]?.text !== ',' || !/^(which|who)$/.test(tokens[at + 1]?.lower ?? ''))
		return undefined;
	if (before?.kind !== 'object' && before?.kind !== 'preposition') return undefined;
	const verb = verbGroupAt(tokens, at + 2, end);
	if (verb === undefined || !isFinite(verb)) return undefined;
	const { segments, last } = predicateAt(scan, verb.last, end, 'nested');
	return { kind: 'relative', first: at, last, of: before.phrase, verb, segments };
}

function segmentAt(scan: PhraseScan, at: number, end: number): Segment {
	const { tokens } = scan;
	const token = tokens[at];
	const isComma = token?.text === ',';
	const start = isComma ? at + 1 : at;
	const opener = tokens[start];
	const date = scan.dateEnd.get(start);
	if (date !== undefined && opener?.pos !== 'ADP')
		return { kind: 'time', first: start, last: date };
	if (opener?.pos === 'VERB' && /ing$/.test(opener.lower)) {
		const verb = verbGroupAt(tokens, start, end);
		if (verb !== undefined) {
			const { segments, last } = predicateAt(scan, verb.last, end, 'nested');
			return { kind: 'participle', first: start, last, verb, segments };
		}
	}
	if (opener?.pos === 'PART' && opener.lower === 'to') {
		const verb = verbGroupAt(tokens, start + 1, end);
		if (verb !== undefined) {
			const { segments, last } = predicateAt(scan, verb.last, end, 'nested');
			return { kind: 'infinitive', first: start, last, verb, segments };
		}
	}
	if (opener?.lower === 'that') {
		const clause = clauseAt(scan, start + 1, end);
		if (clause !== undefined) return { kind: 'that', first: start, last: clause.last, clause };
	}
	const prepositional = prepositionAt(scan, start, end);
	if (prepositional !== undefined) return prepositional;
	if (!isComma) {
		const phrase = nounPhraseAt(scan, start, end);
		if (phrase !== undefined) return { kind: 'object', first: start, last: phrase.last, phrase };
	}
	if (opener?.text === '(') {
		const close = closing(scan, start, end);
		if (close !== undefined) return { kind: 'rest', first: at, last: close + 1, optional: true };
	}
	return {
		kind: 'rest',
		first: at,
		last: restEnd(scan, at, end),
		optional: isComma || opener?.pos === 'ADV',
	};
}

function restEnd(scan: PhraseScan, at: number, end: number): number {
	const { tokens } = scan;
	if (tokens[at]?.pos === 'ADV' && tokens[at + 1]?.lower !== 'of') return at + 1;
	for (let index = at + 1; index < end; index++) {
		if (/^[,.;:?!"“”—–]$/.test(tokens[index]?.text ?? '')) return index;
	}
	return end;
}

const COMPOUND: readonly (readonly string[])[] = [
	['ahead', 'of'],
	['in', 'support', 'of'],
	['because', 'of'],
	['instead', 'of'],
	['along', 'with'],
	['together', 'with'],
	['according', 'to'],
	['due', 'to'],
	['out', 'of'],
	['in', 'front', 'of'],
	['in', 'honour', 'of'],
	['in', 'honor', 'of'],
	['in', 'memory', 'of'],
	['on', 'behalf', 'of'],
	['as', 'part', 'of'],
	['in', 'response', 'to'],
	['prior', 'to'],
];

function prepositionAt(scan: PhraseScan, at: number, end: number): Segment | undefined {
	const { tokens } = scan;
	const compound = COMPOUND.find((words) =>
		words.every((word, k) => tokens[at + k]?.lower === word),
	);
	const token = tokens[at];
	if (token === undefined || at >= end) return undefined;
	const isPreposition =
		token.pos === 'ADP' ||
		(token.pos === 'SCONJ' &&
			/^(for|in|on|at|with|by|from|after|before|since|of|about|as|until)$/.test(token.lower));
	if (compound === undefined && !isPreposition) return undefined;
	const first = at + (compound?.length ?? 1);
	const preposition = tokens
		.slice(at, first)
		.map(({ lower }) => lower)
		.join(' ');
	const date = scan.dateEnd.get(at) ?? scan.dateEnd.get(first);
	if (date !== undefined && date > first) {
		return {
			kind: 'preposition',
			preposition,
			first: at,
			last: date,
			phrase: { first, last: date },
			head: first,
			parts: [],
		};
	}
	const gerund = tokens[first];
	if (gerund?.pos === 'VERB' && /ing$/.test(gerund.lower)) {
		const verb = verbGroupAt(tokens, first, end);
		const object = verb === undefined ? undefined : gerundEnd(scan, verb.last, end);
		const last = object ?? first + 1;
		return {
			kind: 'preposition',
			preposition,
			first: at,
			last,
			phrase: { first, last },
			head: first,
			parts: [],
		};
	}
	const phrase = nounPhraseAt(scan, first, end);
	if (phrase === undefined) return undefined;
	const within = PLACING.has(preposition) ? withinAt(scan, phrase, end) : undefined;
	return {
		kind: 'preposition',
		preposition,
		first: at,
		last: within?.last ?? phrase.last,
		phrase,
		head: phrase.head,
		parts: phrase.parts,
		...(within === undefined ? {} : { within }),
	};
}

const PLACING = new Set(['in', 'at', 'near', 'from', 'to', 'of', 'outside']);

/** ", Kazakhstan" behind a name and before a mark or the end: the place that holds the first. */
function withinAt(scan: PhraseScan, phrase: NounPhrase, end: number): Run | undefined {
	const { tokens, nameEnd } = scan;
	if (tokens[phrase.last]?.text !== ',' || tokens[phrase.last - 1]?.pos !== 'PROPN')
		return undefined;
	const first = tokens[phrase.last + 1]?.lower === 'the' ? phrase.last + 2 : phrase.last + 1;
	const last = nameEnd.get(first);
	if (last === undefined || last > end) return undefined;
	const after = tokens[last];
	if (last < end && after !== undefined && !/^[,.;:)]$/.test(after.text)) return undefined;
	return { first: phrase.last + 1, last };
}

/** "reducing emissions and achieving climate justice": the object, and a second gerund with its own. */
function gerundEnd(scan: PhraseScan, at: number, end: number): number {
	const object = nounPhraseAt(scan, at, end);
	const last = object?.last ?? at;
	const join = scan.tokens[last];
	const next = scan.tokens[last + 1];
	if (join?.lower === 'and' && next?.pos === 'VERB' && /ing$/.test(next.lower)) {
		return nounPhraseAt(scan, last + 2, end)?.last ?? last + 2;
	}
	return last;
}
