import type { Reading } from '../language/reading.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import { nounPhraseAt } from '../language/noun-phrase.ts';
import { clauseAt } from '../language/clause.ts';
import { HEDGES } from '../language/words/function-words.ts';
import { isCapitalised } from '../language/token.ts';
import { HONORIFICS, isTrade } from '../language/words/nouns.ts';
import { SAYING } from '../language/words/verbs.ts';
import { answerSpans, type AnswerSpan } from './answer-spans.ts';
import { attribution } from './attribution.ts';
import { isHalfAnswer } from './half-answer.ts';
import { isDeniedPair } from './denied-pair.ts';
import { isNearMiss, isUnreal } from './near-miss.ts';
import { opensPointing } from './time-pointers.ts';
import { claimantOf, isOnceThought, saidWithoutThat } from './claimants.ts';
import { factId } from './evidence.ts';
import type { MentionFact } from './fact.ts';
import { shownParts } from './shown-parts.ts';
import { LONGEST_SHOWN } from './shown-tails.ts';

/** Names, dates, numbers and noun phrases of sentences: what can be asked by a gap where no family fits. */
export function findMentionFacts(reading: Reading): MentionFact[] {
	return reading.sentences.flatMap((sentence) => {
		if (!isPlain(reading, sentence) || opensPointing(reading, sentence)) return [];
		// A list in points is no sentence to be shown with a gap.
		if (reading.article.text.slice(sentence.start, sentence.end).includes('\n')) return [];
		const evidence = { start: sentence.start, end: sentence.end };
		const id = factId(reading, evidence, 'mention');
		const spans = answerSpans(reading, sentence).filter((span) =>
			isAskable(reading, span, sentence),
		);
		const ways = waysToShow(reading, sentence).filter(
			({ shown }) => shown.last - shown.first <= LONGEST_SHOWN,
		);
		return spans.flatMap((answer) => {
			const shown = ways.filter(
				(way) =>
					holds(way.shown, answer) &&
					// Of what somebody claims, a figure may be worth knowing; a name in it tells little.
					(way.claimant === undefined || !reading.entityAt.has(answer.first)),
			);
			if (shown.length === 0) return [];
			return [
				{
					form: 'mention',
					family: 'mention',
					id,
					evidence,
					sentence,
					answer,
					ways: shown,
				} as const,
			];
		});
	});
}

type Way = MentionFact['ways'][number];

/** How a sentence can be shown around a gap, the best first. */
function waysToShow(reading: Reading, sentence: TokenSentence): Way[] {
	const reported = reportedPart(reading, sentence);
	const source = attribution(reading, sentence)?.run;
	const parts = shownParts(reading, sentence)
		// Cut off from who says it, a claim would stand as a fact.
		.filter((shown) => source === undefined || holds(shown, source))
		// "57 people were killed, the ministry said": the source does not tell where.
		.filter((shown) => source === undefined || namesBeside(reading, shown, source))
		.map((shown) => ({ shown }));
	const isQuoted = range(sentence).every((at) => reading.quoted.has(at));
	if (isQuoted) return quotedParts(reading, sentence);
	return reported === undefined ? parts : [reported];
}

/** A sentence within a longer quotation is its speaker's. */
function quotedParts(reading: Reading, sentence: TokenSentence): Way[] {
	const quotation = reading.quotations.find(
		({ inner }) => inner.first <= sentence.first && inner.last >= sentence.first,
	);
	const claimant =
		quotation?.speaker === undefined ? undefined : claimantOf(reading, quotation.speaker);
	return claimant === undefined
		? []
		: shownParts(reading, sentence).map((shown) => ({ shown, claimant }));
}

function range({ first, last }: Run): number[] {
	return Array.from({ length: last - first }, (_, offset) => first + offset);
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

const FEWEST_TOKENS = 6;

/** "would" and "could" tell what follows from what, and are shown. */
const DOUBTS = new Set([...HEDGES].filter((word) => !/^(?:would|could|should)$/.test(word)));

/** Figures that were put right later, and what was only rumoured or made up. */
const SUPERSEDED =
	/\b(?:(?:earlier|initial|previous|early|first) (?:reports?|estimates?|figures?|counts?|version)|at first (?:reported|said|put|spoke)|initially (?:reported|said|put)|rumou?rs?|untrue|hoax|myth|legend|invention|false(?:ly)?|fabricated)\b/i;

/** A caption, a credit or a correction. */
const LABELLED =
	/^(?:image|photo|photograph|picture|video|caption|credit|correction|source|graphic|file|map|table|figure)s?(?: \d+)?:/i;

/**
 * A whole sentence that says what is so, or a part of which only may be so, which the gap then shows. What is not so,
 * or may be so, as a whole has no one right answer: "It did not move to {{gap}}."
 */
function isPlain(reading: Reading, sentence: TokenSentence): boolean {
	const { first, last } = sentence;
	if (last - first < FEWEST_TOKENS || !isSentence(reading, sentence)) return false;
	const verb = reading.clauses[sentence.index]?.verb;
	if (verb?.negated === true) return false;
	if (verb !== undefined && range(verb).some((at) => DOUBTS.has(reading.tokens[at]?.lower ?? '')))
		return false;
	// "His wife did in April": what she did is told before.
	const does = reading.clauses[sentence.index];
	const isDone = does?.segments.some(({ kind }) => kind === 'object' || kind === 'rest');
	if (does?.verb.lemma === 'do' && isDone !== true) return false;
	const text = reading.article.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' ');
	if (SUPERSEDED.test(text) || LABELLED.test(text) || isUnreal(text)) return false;
	if (isDeniedPair(reading, sentence)) return false;
	return range(sentence).every((at) => !isNearMiss(reading, at) && !pointsBack(reading, at));
}

/** "disputed that, saying": what was said before is not shown. */
function pointsBack({ tokens }: Reading, at: number): boolean {
	const isPointer = /^(?:this|that|these|those)$/.test(tokens[at]?.lower ?? '');
	return isPointer && /^[,.;]$/.test(tokens[at + 1]?.text ?? '');
}

/** A caption or a heading is no sentence: it has no verb with a subject before it. */
function isSentence(reading: Reading, { index, first, last }: TokenSentence): boolean {
	if (reading.clauses[index] !== undefined) return true;
	const { tokens } = reading;
	for (let at = first; at < last; at++) {
		const { pos, lower } = tokens[at] ?? { pos: 'OTHER', lower: '' };
		if (lower.endsWith('ing')) continue;
		if (pos === 'AUX') return true;
		// "Internet2 officially retired": read as an adjective.
		if (pos === 'ADJ' && lower.endsWith('ed') && tokens[at - 1]?.pos === 'ADV') return true;
		const before = tokens[tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1];
		if (pos === 'VERB' && at > first && /^(?:NOUN|PROPN|PRON)$/.test(before?.pos ?? ''))
			return true;
	}
	return false;
}

/** What a sentence says somebody said, and who; undefined where it reports nothing, or nobody by name. */
function reportedPart(reading: Reading, sentence: TokenSentence): Way | undefined {
	const clause = reading.clauses[sentence.index];
	if (clause === undefined || !SAYING.has(clause.verb.lemma) || clause.verb.negated)
		return undefined;
	if (isOnceThought(clause)) return undefined;
	const that = clause.segments.find(({ kind }) => kind === 'that');
	const bare = saidWithoutThat(reading, sentence, clause);
	if (that === undefined && bare === undefined) return undefined;
	const first = that === undefined ? clause.verb.last : that.first + 1;
	const said = bare ?? clauseAt(reading.scan, first, sentence.last);
	// A "he" who said it may be another.
	const isNamed = reading.tokens[clause.subject.head]?.pos !== 'PRON';
	const claimant = isNamed ? claimantOf(reading, clause.subject) : undefined;
	if (said === undefined || claimant === undefined) return undefined;
	const last = secondThat(reading, first, sentence.last) ?? sentence.last;
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

function isAskable(reading: Reading, span: AnswerSpan, sentence: TokenSentence): boolean {
	const { first, last } = span;
	if (isHalfAnswer(reading, span, sentence)) return false;
	// What somebody said is no answer as a whole sentence.
	if (span.kinds.has('quotation') && clauseAt(reading.scan, first, last) !== undefined)
		return false;
	if (isOfItsDay(reading, first)) return false;
	if (EMPTY_OPENERS.test(reading.tokens[first]?.lower ?? '')) return false;
	if (isListed(reading, span) || pointsToName(reading, span)) return false;
	const date = reading.dates.get(first);
	if (date !== undefined && reading.scan.dateEnd.get(first) === last) {
		return !date.relative && date.value !== null && !date.text.includes('centur');
	}
	// "the Organisation": a noun that points to a name.
	if (span.kinds.has('name') && !reading.entityAt.has(first) && pointsToKind(reading, first))
		return false;
	if (span.kinds.has('name') && (leadsOn(reading, last) || isLedIn(reading, first))) return false;
	const number = reading.numbers.get(first);
	if (number === undefined) return true;
	if (isOfRange(reading, span) || isOfName(reading, first)) return false;
	return number.value >= 2 && !isOfNothingNamed(reading, first);
}

/** One of three or more in a row: each of the others would fit the gap as well. */
function isListed({ enumerations }: Reading, span: Run): boolean {
	return enumerations.some(
		(list) => holds(list, span) && (span.first > list.first || span.last < list.last),
	);
}

/** "the Organisation", where the article names one; "the Commission", where it names none, is a name. */
function pointsToKind({ tokens, entities }: Reading, at: number): boolean {
	const noun = tokens[at]?.lower ?? '';
	return entities.some(({ nouns }) => nouns.has(noun));
}

/** "the club", which stands for a name. */
function pointsToName({ references, entityAt }: Reading, { first, last }: Run): boolean {
	if (entityAt.has(first)) return false;
	const reference = references.get(first) ?? references.get(first - 1);
	return reference !== undefined && reference.last >= last && reference.words !== undefined;
}

/** "next year's competition" */
function isOfItsDay({ tokens }: Reading, first: number): boolean {
	return (
		/^(?:next|last|this)$/.test(tokens[first]?.lower ?? '') &&
		/^(?:year|month|week|day|night|season|century)$/.test(tokens[first + 1]?.lower ?? '')
	);
}

/** "no cracks", "the same victims", "all members": say nothing by themselves. */
const EMPTY_OPENERS =
	/^(?:no|none|neither|nothing|nobody|each|every|same|such|other|others|another|all|both|any|some|many|several|few|various|certain|own|further|more|less|much)$/;

/** "Rose {{gap}}" of "Rose Field": a capital right before the name is part of it, unless it tells what one is. */
function isLedIn({ tokens }: Reading, first: number): boolean {
	const before = tokens[first - 1];
	return (
		before !== undefined &&
		isCapitalised(before) &&
		/^(?:NOUN|PROPN|VERB|ADJ)$/.test(before.pos) &&
		!isTrade(before.lower) &&
		!HONORIFICS.has(before.lower.replace('.', ''))
	);
}

/** "the Malaysia Tourism board", "the Italian tax": a name before its noun is half an answer. */
function leadsOn(reading: Reading, last: number): boolean {
	const next = reading.tokens[last];
	return next !== undefined && /^(NOUN|PROPN|ADJ|NUM)$/.test(next.pos);
}

/** "6" of "Explorer 6". */
function isOfName({ tokens, scan }: Reading, at: number): boolean {
	return tokens[at - 1]?.pos === 'PROPN' && !scan.dateEnd.has(at);
}

/** "30" of "30 to 50". */
function isOfRange({ tokens, numbers }: Reading, { first, last }: Run): boolean {
	const joins = (at: number) => /^(?:to|or|[-–])$/.test(tokens[at]?.lower ?? '');
	return (joins(last) && numbers.has(last + 1)) || (joins(first - 1) && numbers.has(first - 2));
}

/** "All 12 languages": of whom or what, only a name in the phrase could tell. */
function isOfNothingNamed({ tokens, scan, entityAt }: Reading, at: number): boolean {
	if (!/^(?:all|these|those|other)$/.test(tokens[at - 1]?.lower ?? '')) return false;
	const phrase = nounPhraseAt(scan, at, tokens.length);
	for (let word = at; word < (phrase?.last ?? at); word++) if (entityAt.has(word)) return false;
	return true;
}
