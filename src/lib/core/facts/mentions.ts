import type { Reading } from '../language/reading.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import { HEDGES, NEGATIONS } from '../language/words/function-words.ts';
import { nounPhraseAt } from '../language/noun-phrase.ts';
import { clauseAt } from '../language/clause.ts';
import { SAYING } from '../language/words/verbs.ts';
import { attribution } from './attribution.ts';
import { isNearMiss } from './near-miss.ts';
import { opensPointing } from './time-pointers.ts';
import { claimantOf, saidWithoutThat } from './statement.ts';
import { factId } from './evidence.ts';
import type { MentionFact } from './fact.ts';

/** Names, dates and numbers of plain sentences: what is left to ask where no family fits. */
export function findMentionFacts(reading: Reading): MentionFact[] {
	return reading.sentences.flatMap((sentence) => {
		if (!isPlain(reading, sentence)) return [];
		if (opensPointing(reading, sentence)) return [];
		const told = reportedPart(reading, sentence) ?? { shown: shownPart(reading, sentence) };
		if (told === 'unclear') return [];
		// Cut off from who says it, a claim would stand as a fact.
		const source = attribution(reading, sentence)?.run;
		if (source !== undefined && told.claimant === undefined && !holds(told.shown, source))
			return [];
		const evidence = { start: sentence.start, end: sentence.end };
		const answers = answersIn(reading, told.shown).filter(
			// Of what somebody claims, a figure may be worth knowing; a name in it tells little.
			({ first }) => told.claimant === undefined || !reading.entityAt.has(first),
		);
		// "57 people were killed, the ministry said": the source does not tell where.
		if (source !== undefined && !namesBeside(reading, told.shown, source)) return [];
		return answers.map((answer) => ({
			form: 'mention' as const,
			family: 'mention' as const,
			id: factId(reading, evidence, 'mention'),
			evidence,
			...told,
			answer,
		}));
	});
}

/** Whether a name stands in what is shown, beside the source's own. */
function namesBeside({ entityAt }: Reading, shown: Run, source: Run): boolean {
	for (let at = shown.first; at < shown.last; at++) {
		if (entityAt.has(at) && (at < source.first || at >= source.last)) return true;
	}
	return false;
}

function holds(outer: Run, inner: Run): boolean {
	return inner.first >= outer.first && inner.last <= outer.last;
}

/** Nothing denied, hedged or quoted in it: a gap in such a sentence would teach what is not so. */
function isPlain(reading: Reading, sentence: TokenSentence): boolean {
	const { first, last } = sentence;
	if (last - first < 6) return false;
	if (!isSentence(reading, sentence)) return false;
	for (let at = first; at < last; at++) {
		const word = reading.tokens[at]?.lower ?? '';
		if (NEGATIONS.has(word) || HEDGES.has(word) || reading.quoted.has(at)) return false;
		if (isNearMiss(reading, at)) return false;
		if (pointsBack(reading, at)) return false;
		if (/^(rumou?rs?|untrue|claims?|claimed|["“”])$/.test(word)) return false;
	}
	return true;
}

/** "disputed that, saying": what was said before is not shown. */
function pointsBack({ tokens }: Reading, at: number): boolean {
	const isPointer = /^(?:this|that|these|those)$/.test(tokens[at]?.lower ?? '');
	return isPointer && /^[,.;]$/.test(tokens[at + 1]?.text ?? '');
}

/** A caption or a heading is no sentence. */
function isSentence(reading: Reading, { index, first, last }: TokenSentence): boolean {
	if (reading.clauses[index] !== undefined) return true;
	return reading.tokens
		.slice(first, last)
		.some(({ pos, lower }) => pos === 'AUX' && !lower.endsWith('ing'));
}

const LONGEST = 24;

type Told = Pick<MentionFact, 'shown' | 'claimant'>;

/** What a sentence says somebody said, and who; undefined where it reports nothing. */
function reportedPart(reading: Reading, sentence: TokenSentence): Told | 'unclear' | undefined {
	const clause = reading.clauses[sentence.index];
	if (clause === undefined || !SAYING.has(clause.verb.lemma)) return undefined;
	if (clause.verb.negated) return 'unclear';
	const that = clause.segments.find(({ kind }) => kind === 'that');
	const bare = saidWithoutThat(reading, sentence, clause);
	if (that === undefined && bare === undefined) return undefined;
	const first = that === undefined ? clause.verb.last : that.first + 1;
	const said = bare ?? clauseAt(reading.scan, first, sentence.last);
	const claimant = claimantOf(reading, clause.subject);
	if (said === undefined || claimant === undefined) return 'unclear';
	const end = secondThat(reading, first, sentence.last) ?? sentence.last;
	const last = tailStart(reading, said.verb.last, end) ?? end;
	return { shown: { first, last }, claimant };
}

/** "said that X and that Y": where Y begins, which is told apart. */
function secondThat({ tokens }: Reading, from: number, end: number): number | undefined {
	for (let at = from + 1; at < end; at++) {
		const isJoined = /^(?:and|but)$/.test(tokens[at]?.lower ?? '');
		if (isJoined && tokens[at + 1]?.lower === 'that') return at;
	}
	return undefined;
}

/** Without what is in front of the main clause; where the sentence is long, without what is hung on behind. */
function shownPart(reading: Reading, sentence: TokenSentence): Run {
	const clause = reading.clauses[sentence.index];
	const opener = reading.tokens[sentence.first]?.lower ?? '';
	const first = /^(however|but|and|also|meanwhile|moreover|then|in|later)$/.test(opener)
		? (clause?.subject.first ?? sentence.first)
		: sentence.first;
	const isLong = sentence.last - first > LONGEST;
	if (!isLong || clause === undefined) return { first, last: sentence.last };
	return { first, last: tailStart(reading, clause.verb.last, sentence.last) ?? clause.last };
}

/** The comma before ", although …", ", which …", ", leaving …". */
function tailStart(reading: Reading, from: number, end: number): number | undefined {
	for (let at = from + 3; at < end - 2; at++) {
		const next = reading.tokens[at + 1];
		if (reading.tokens[at]?.text !== ',' || next === undefined) continue;
		const isParticiple = next.pos === 'VERB' && next.lower.endsWith('ing');
		if (isParticiple || TAILS.has(next.lower)) return at;
	}
	return undefined;
}

const TAILS = new Set(
	'although though while which who whose where when but with as because since so including'.split(
		' ',
	),
);

function answersIn(reading: Reading, shown: Run): Run[] {
	const answers: Run[] = [];
	for (let at = shown.first; at < shown.last; at++) {
		const last = endOfAnswer(reading, at);
		if (last === undefined || last > shown.last) continue;
		if (isListed(reading, { first: at, last })) continue;
		answers.push({ first: at, last });
		at = last - 1;
	}
	return answers;
}

/** "the Malaysia Tourism board", "the Italian tax": a name before its noun is half an answer. */
function leadsOn(reading: Reading, last: number): boolean {
	const next = reading.tokens[last];
	const end = reading.tokens[last - 1]?.end;
	// "San Diego–Tijuana", "f(n)": what touches the name is part of it.
	if (next !== undefined && next.start === end && !/^[.,;:?!'’”")]/.test(next.text)) return true;
	return next !== undefined && /^(NOUN|PROPN|ADJ)$/.test(next.pos);
}

/** One of several names in a row: each of the others would fit the gap as well. */
function isListed(reading: Reading, { first, last }: Run): boolean {
	const { tokens, entityAt, names } = reading;
	const joins = (at: number) => /^(,|and|or|&)$/.test(tokens[at]?.lower ?? '');
	const skip = (at: number) => (/^(the|and|or)$/.test(tokens[at]?.lower ?? '') ? at + 1 : at);
	const isNameAt = (at: number) => entityAt.has(at) || tokens[at]?.pos === 'PROPN';
	const endsName = (at: number) => names.some((name) => name.last === at);
	if (joins(last) && isNameAt(skip(skip(last + 1)))) return true;
	const before = tokens[first - 1]?.lower === 'the' ? first - 1 : first;
	if (!joins(before - 1)) return false;
	const comma = tokens[before - 2]?.text === ',' ? before - 2 : before - 1;
	return endsName(comma);
}

function endOfAnswer(reading: Reading, at: number): number | undefined {
	const date = reading.dates.get(at);
	if (date !== undefined) {
		const isVague = date.relative || date.value === null || date.text.includes('centur');
		return isVague ? undefined : reading.scan.dateEnd.get(at);
	}
	if (reading.entityAt.has(at)) {
		const last = reading.scan.nameEnd.get(at);
		return last === undefined || leadsOn(reading, last) ? undefined : last;
	}
	const number = reading.numbers.get(at);
	if (number === undefined || number.value < 2 || isOfNothingNamed(reading, at)) return undefined;
	let last = at;
	while ((reading.tokens[last]?.start ?? Infinity) < number.end) last++;
	return last;
}

/** "All 12 languages": of whom or what, only a name in the phrase could tell. */
function isOfNothingNamed({ tokens, scan, entityAt }: Reading, at: number): boolean {
	if (!/^(?:all|these|those|other)$/.test(tokens[at - 1]?.lower ?? '')) return false;
	const phrase = nounPhraseAt(scan, at, tokens.length);
	for (let word = at; word < (phrase?.last ?? at); word++) if (entityAt.has(word)) return false;
	return true;
}
