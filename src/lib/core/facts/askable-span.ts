import type { Reading } from '../language/reading.ts';
import { contains } from '../language/runs.ts';
import type { Run, TokenSentence } from '../language/sentence.ts';
import { nounPhraseAt } from '../language/noun-phrase.ts';
import { clauseAt } from '../language/clause.ts';
import { isCapitalised } from '../language/token.ts';
import { HONORIFICS, isTrade } from '../language/words/nouns.ts';
import type { AnswerSpan } from './answer-spans.ts';
import { isHalfAnswer } from './half-answer.ts';

/**
 * Whether a span of a sentence may be a gap: it says something by itself, is no half of anything, and nothing beside it
 * fits as well.
 */
export function isAskable(reading: Reading, span: AnswerSpan, sentence: TokenSentence): boolean {
	const { first, last } = span;
	if (isHalfAnswer(reading, span, sentence)) return false;
	// What somebody said is no answer as a whole sentence.
	if (span.kinds.has('quotation') && clauseAt(reading.scan, first, last) !== undefined)
		return false;
	if (isOfItsDay(reading, first)) return false;
	if (EMPTY_OPENERS.test(reading.tokens[first]?.lower ?? '')) return false;
	if (isListed(reading, span) || pointsToName(reading, span) || isOfSome(reading, first))
		return false;
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
	if (isEndOfRange(reading, span) || isOfName(reading, first)) return false;
	return number.value >= 2 && !isOfNothingNamed(reading, first);
}

/** "some Normans", "not other Frenchmen": of whom there are some, there are many others. */
function isOfSome({ tokens, numbers }: Reading, first: number): boolean {
	return (
		!numbers.has(first) &&
		/^(?:some|many|several|few|other|certain|various)$/.test(tokens[first - 1]?.lower ?? '')
	);
}

/** One of three or more in a row: each of the others would fit the gap as well. */
function isListed({ enumerations }: Reading, span: Run): boolean {
	return enumerations.some(
		(list) => contains(list, span) && (span.first > list.first || span.last < list.last),
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
	/^(?:which|whose|what|no|none|neither|nothing|nobody|each|every|same|such|other|others|another|all|both|any|some|many|several|few|various|certain|own|further|more|less|much)$/;

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
function isEndOfRange({ tokens, numbers }: Reading, { first, last }: Run): boolean {
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
