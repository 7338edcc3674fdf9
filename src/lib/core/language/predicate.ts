import { nounPhraseAt, type PhraseScan } from './noun-phrase.ts';
import { prepositionAt } from './preposition.ts';
import type { Predicate, Segment } from './segment.ts';
import { isFinite, verbGroupAt } from './verb-group.ts';
import { SAYING } from './words/verbs.ts';

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
		const next = nextPredicate(scan, at, end) ?? seriesPredicate(scan, { from, at, end }, segments);
		// What follows an infinitive or a participle behind a comma belongs to the verb above it.
		const isAbove = next !== undefined || opensParticiple(tokens, at) || opensClause(scan, at, end);
		if (role === 'nested' && isAbove) break;
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
	return tokens[at]?.text === ',' && verb?.pos === 'VERB' && verb.lower.endsWith('ing');
}

/** ", but Ruth held the record": another subject with a verb of its own is no part of what stands before. */
function opensClause(scan: PhraseScan, at: number, end: number): boolean {
	const { tokens } = scan;
	if (
		tokens[at]?.text !== ',' ||
		!/^(?:but|and|while|whereas|so|although)$/.test(tokens[at + 1]?.lower ?? '')
	)
		return false;
	const subject = nounPhraseAt(scan, at + 2, end, 'subject');
	const verb = subject === undefined ? undefined : verbGroupAt(tokens, subject.last, end);
	return verb !== undefined && isFinite(verb);
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

/** "is 83 kilometres long, has 26 locks and climbs to 91 metres": "has", which no "and" joins. */
function seriesPredicate(
	scan: PhraseScan,
	{ from, at, end }: { readonly from: number; readonly at: number; readonly end: number },
	before: readonly Segment[],
): { predicate: Predicate; further: Predicate[] } | undefined {
	const { tokens } = scan;
	// "She said the firm owns two ships, has …": what is said goes on. "X, a town in Norland, has": an insertion ends.
	const isTold = SAYING.has(tokens[from - 1]?.lemma ?? '');
	const isSetOff = before.some(({ first }) => tokens[first]?.text === ',');
	if (tokens[at]?.text !== ',' || before.length === 0 || isTold || isSetOff) return undefined;
	const verb = verbGroupAt(tokens, at + 1, end);
	const finite = verb?.auxiliaries[0]?.lower ?? verb?.head.lower ?? '';
	// "built in 1566" may be a participle, "has" and "survives" are none.
	if (verb === undefined || !isFinite(verb) || !/^(?:was|had|\p{L}+s)$/u.test(finite))
		return undefined;
	if (SAYING.has(verb.lemma)) return undefined;
	const { segments, further, last } = predicateAt(scan, verb.last, end);
	const isSeries = further.length > 0 || segments.some((one) => endsOpen(scan, one));
	return isSeries ? { predicate: { first: at + 1, last, verb, segments }, further } : undefined;
}

/** "… and, they think, divides once in 90 years" */
function endsOpen({ tokens }: PhraseScan, { last }: Segment): boolean {
	return tokens[last - 1]?.lower === 'and' || tokens[last]?.lower === 'and';
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

export function segmentAt(scan: PhraseScan, at: number, end: number): Segment {
	const { tokens } = scan;
	const token = tokens[at];
	const isComma = token?.text === ',';
	const start = isComma ? at + 1 : at;
	const opener = tokens[start];
	const date = scan.dateEnd.get(start);
	if (date !== undefined && opener?.pos !== 'ADP')
		return { kind: 'time', first: start, last: date };
	if (opener?.pos === 'VERB' && opener.lower.endsWith('ing')) {
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
	if (opener?.lower === 'that' && nounPhraseAt(scan, start + 1, end, 'subject') !== undefined) {
		return { kind: 'that', first: start, last: end };
	}
	// "early on Wednesday", "late in 1944"
	if (/^(?:early|late|shortly)$/.test(opener?.lower ?? '') && isDated(scan, start + 1))
		return { kind: 'rest', first: at, last: start + 1, optional: true };
	const told = isComma ? whichEnd(scan, start, end) : undefined;
	if (told !== undefined) return { kind: 'rest', first: at, last: told, optional: true };
	const prepositional = prepositionAt(scan, start, end) ?? joinedPreposition(scan, start, end);
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

/** "on Wednesday" */
function isDated({ tokens, dateEnd }: PhraseScan, at: number): boolean {
	return tokens[at]?.pos === 'ADP' && (dateEnd.has(at) || dateEnd.has(at + 1));
}

/** The end of ", during which she surveyed …": what follows inside belongs to its verb. */
function whichEnd(scan: PhraseScan, at: number, end: number): number | undefined {
	const { tokens } = scan;
	const isWhich = tokens[at]?.pos === 'ADP' && /^(?:which|whom)$/.test(tokens[at + 1]?.lower ?? '');
	const subject = isWhich ? nounPhraseAt(scan, at + 2, end, 'subject') : undefined;
	const verb = subject === undefined ? undefined : verbGroupAt(tokens, subject.last, end);
	return verb === undefined ? undefined : predicateAt(scan, verb.last, end, 'nested').last;
}

/** "on foot and by sledge": a second preposition, with no date behind it. */
function joinedPreposition(scan: PhraseScan, at: number, end: number): Segment | undefined {
	if (scan.tokens[at]?.lower !== 'and' || scan.tokens[at + 1]?.pos !== 'ADP') return undefined;
	const joined = prepositionAt(scan, at + 1, end);
	if (joined?.kind !== 'preposition') return undefined;
	const isPlain = scan.tokens
		.slice(joined.phrase.first, joined.last)
		.every(({ pos }) => /^(?:DET|ADJ|NOUN)$/.test(pos));
	return isPlain ? { ...joined, first: at } : undefined;
}

export function closing(scan: PhraseScan, open: number, end: number): number | undefined {
	for (let at = open + 1; at < end; at++) if (scan.tokens[at]?.text === ')') return at;
	return undefined;
}

function restEnd(scan: PhraseScan, at: number, end: number): number {
	const { tokens } = scan;
	// "became independent in 1974": how it became ends before when.
	const became = tokens[at - 1]?.lemma === 'become' && tokens[at]?.pos === 'ADJ';
	if (became && tokens[at + 1]?.pos === 'ADP') return at + 1;
	if (tokens[at]?.pos === 'ADV' && tokens[at + 1]?.lower !== 'of') return at + 1;
	// "is 43 metres tall and stands on a rock": what the subject does next is no part of how tall it is.
	const next = tokens[at + 1]?.lower === 'and' ? verbGroupAt(tokens, at + 2, end) : undefined;
	if (tokens[at]?.pos === 'ADJ' && next !== undefined && isFinite(next)) return at + 1;
	for (let index = at + 1; index < end; index++) {
		if (/^[,.;:?!"“”—–]$/.test(tokens[index]?.text ?? '')) return index;
	}
	return end;
}
