import { clauseAt, type Clause } from '../language/clause.ts';
import type { Reading } from '../language/reading.ts';
import type { Segment } from '../language/segment.ts';
import type { TokenSentence } from '../language/sentence.ts';
import type { VerbGroup } from '../language/verb-group.ts';
import { SAYING } from '../language/words/verbs.ts';

/** Another clause with a subject of its own, behind the first. */
export interface JoinedClause extends Clause {
	/** "in the council" of "in the council, where the Reform Party remains …". */
	readonly place?: Segment;
}

/** "…; the club moved", "…, but Leeds equalised", "…, where X remains …", "since Norland became independent". */
export function joinedClauses(reading: Reading, sentence: TokenSentence): JoinedClause[] {
	const { tokens, quoted, scan } = reading;
	const found: JoinedClause[] = [];
	for (let at = sentence.first + 1; at < sentence.last; at++) {
		// What is told behind "said that" may be said as well.
		if (isTelling(reading, at)) break;
		const opening = openingAt(reading, at);
		if (opening === undefined || quoted.has(at)) continue;
		const clause = clauseAt(scan, opening.start, sentence.last);
		if (clause?.subject.first !== opening.start) continue;
		if (opening.isSubordinate && !isPast(clause.verb)) continue;
		const place = opening.isPlace ? placeBefore(reading, sentence, at) : undefined;
		// "moved to Vienna, where she taught at the Lyceum": there it says itself where.
		if (opening.isPlace && place === undefined && !namesPlace(reading, at, clause)) continue;
		found.push({ ...clause, ...(place === undefined ? {} : { place }) });
		at = Math.max(at, clause.verb.last - 1);
	}
	return found.filter(({ verb }) => !tokens.slice(verb.first, verb.last).some(isUnsure));
}

function namesPlace({ tokens }: Reading, comma: number, { segments }: Clause): boolean {
	const isPlaced = segments.some(
		(segment) =>
			segment.kind === 'preposition' &&
			/^(?:at|in|for|with)$/.test(segment.preposition) &&
			tokens[segment.last - 1]?.pos === 'PROPN',
	);
	return isPlaced && tokens[comma - 1]?.pos === 'PROPN';
}

interface Opening {
	readonly start: number;
	/** Told as known, where it is past: "since", "when"; in the present it may be any time. */
	readonly isSubordinate: boolean;
	readonly isPlace: boolean;
}

function openingAt({ tokens }: Reading, at: number): Opening | undefined {
	const { text = '', lower = '' } = tokens[at] ?? {};
	const next = tokens[at + 1]?.lower ?? '';
	if (text === ';') return { start: at + 1, isSubordinate: false, isPlace: false };
	if (/^(?:because|since|when|after)$/.test(lower))
		return { start: at + 1, isSubordinate: true, isPlace: false };
	if (text !== ',' || !/^(?:but|and|while|whereas|where)$/.test(next)) return undefined;
	return { start: at + 2, isSubordinate: false, isPlace: next === 'where' };
}

function isTelling({ tokens }: Reading, at: number): boolean {
	const { pos, lemma = '' } = tokens[at] ?? {};
	return (
		(pos === 'VERB' && SAYING.has(lemma)) || /^(?:alleg|den(?:y|ie))/.test(lemma) || lemma === 'if'
	);
}

function isUnsure({ lower }: { readonly lower: string }): boolean {
	return /^(?:would|could|might|may|should)$/.test(lower);
}

function isPast({ auxiliaries, head }: VerbGroup): boolean {
	const first = auxiliaries[0]?.lower;
	if (first !== undefined) return /^(?:was|were|had)$/.test(first);
	return head.lower !== head.lemma && !/(?:s|ing)$/.test(head.lower);
}

/** What "where" stands for: a place that ends right before its comma. */
function placeBefore(
	{ clauses }: Reading,
	{ index }: TokenSentence,
	comma: number,
): Segment | undefined {
	return clauses[index]?.segments.find(
		(segment) =>
			segment.kind === 'preposition' &&
			segment.last === comma &&
			/^(?:in|at|on)$/.test(segment.preposition),
	);
}
