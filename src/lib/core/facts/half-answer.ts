import { nounClass } from '../language/noun-classes.ts';
import type { Token } from '../language/token.ts';
import type { Reading } from '../language/reading.ts';
import type { TokenSentence } from '../language/sentence.ts';
import { isCapitalised } from '../language/token.ts';
import type { AnswerSpan } from './answer-spans.ts';
import { isTrade } from '../language/words/nouns.ts';
import { isTwoObjects } from './two-objects.ts';

/** Whether a span is cut out of something that is one thing only as a whole: a name, a title, a formula. */
export function isHalfAnswer(reading: Reading, span: AnswerSpan, sentence: TokenSentence): boolean {
	return (
		opensWithMark(reading, span) ||
		opensWithHour(reading, span) ||
		isTouched(reading, span) ||
		isOfRegion(reading, span) ||
		isOfSeries(reading, span) ||
		isJoinedBySign(reading, span) ||
		isHalfOfTitle(reading, span) ||
		isEraOrUnit(reading, span) ||
		isLinkWord(reading, span) ||
		isOfEpithet(reading, span) ||
		isDenied(reading, span) ||
		isOfFormula(reading, span) ||
		isWithinShortQuotation(reading, span, sentence) ||
		isMixedPair(reading, span) ||
		isTwoObjects(reading, span) ||
		isRunOn(reading, span, sentence)
	);
}

/** "San Diego–Tijuana", "f(n)", "rec.chess", "RTS,S": what touches a span is part of it. */
function isTouched({ tokens }: Reading, { first, last }: AnswerSpan): boolean {
	const next = tokens[last];
	const isBehind =
		next !== undefined &&
		next.start === tokens[last - 1]?.end &&
		(!/^[.,;:?!'’”")\]]/.test(next.text) ||
			(/^[.,]$/.test(next.text) && tokens[last + 1]?.start === next.end));
	const before = tokens[first - 1];
	const isBefore = before?.end === tokens[first]?.start && /^[–—/,-]$|\.$/.test(before?.text ?? '');
	return isBehind || isBefore;
}

/** ", deep-sea jellies": a mark that was read as a word. */
function opensWithMark({ tokens }: Reading, { first }: AnswerSpan): boolean {
	return /^[,.;:)\]–—-]/.test(tokens[first]?.text ?? '');
}

/** "15:30 Anna Berg" of "At 15:30 Anna Berg left". */
function opensWithHour({ tokens }: Reading, { first, last }: AnswerSpan): boolean {
	const isHour = /^\d{1,2}[:.]\d\d$/.test(tokens[first]?.text ?? '');
	return isHour && last - first > 1 && tokens.slice(first, last).some(({ pos }) => pos === 'PROPN');
}

const QUARTER =
	/^(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west)(?:ern)?$/;

/** "Norland" of "southern Norland"; and "north of Norland", which tells no name. */
function isOfRegion({ tokens, entityAt }: Reading, { first, last, kinds }: AnswerSpan): boolean {
	const isNamed = kinds.has('name') && entityAt.get(first)?.kind !== 'person';
	if (isNamed && QUARTER.test(tokens[first - 1]?.text ?? '')) return true;
	return (
		last - first > 1 &&
		QUARTER.test(tokens[first]?.lower ?? '') &&
		tokens[first + 1]?.lower === 'of'
	);
}

/** "Harbour" of "Harbour: The Lost Ship": a title goes on behind its colon. */
function isOfSeries({ tokens }: Reading, { first, last, kinds }: AnswerSpan): boolean {
	const [mark, next] = [tokens[last], tokens[last + 1]];
	if (!kinds.has('name') || mark?.text !== ':' || next === undefined) return false;
	const isJoined = mark.start === tokens[last - 1]?.end;
	const opens = tokens[first - 1]?.pos !== 'PUNCT' && first > 0;
	const behind = tokens[last + 2];
	const isTitle = next.pos === 'PROPN' || (behind !== undefined && isCapitalised(behind));
	return isJoined && opens && isCapitalised(next) && isTitle;
}

/** "Reed Light" of "Reed Light & Power". */
function isJoinedBySign({ tokens }: Reading, { first, last }: AnswerSpan): boolean {
	return tokens[first - 1]?.text === '&' || tokens[last]?.text === '&';
}

/** "Conference" and "Weights" of "the General Conference on Weights and Measures". */
function isHalfOfTitle({ tokens }: Reading, { first, last }: AnswerSpan): boolean {
	const isTitle = (at: number) => {
		const token = tokens[at];
		return token !== undefined && isCapitalised(token) && nounClass(token.lower) !== undefined;
	};
	const skip = (at: number, step: number) => (tokens[at]?.lower === 'the' ? at + step : at);
	const joins = (at: number) => /^(?:on|for)$/.test(tokens[at]?.lower ?? '');
	const behind = tokens[skip(last + 1, 1)];
	if (isTitle(last - 1) && joins(last) && behind !== undefined && isCapitalised(behind))
		return true;
	const from = tokens[first];
	const link = skip(first - 1, -1);
	return from !== undefined && isCapitalised(from) && joins(link) && isTitle(link - 1);
}

/** "BC" of "the 2nd century BC", "GMT" of "15:11 GMT", "Pa" of "about 1.4 Pa": no answer without the number. "In 1949 Mao" has a year. */
function isEraOrUnit({ tokens }: Reading, { first, last }: AnswerSpan): boolean {
	const [one, before] = [tokens[first], tokens[first - 1]];
	if (last - first !== 1 || one === undefined || before === undefined) return false;
	const isClock =
		/^\d{1,2}[:.]\d\d$/.test(before.text) && /^(?:\p{Lu}{2,4}|[ap]m)$/u.test(one.text);
	const isEra = /^(?:BC|AD|BCE|CE)$/.test(one.text.replaceAll('.', ''));
	const isUnit =
		/^\d[\d.,]*$/.test(before.text) && !isYear(before.text) && /^\p{L}{1,3}$/u.test(one.text);
	return (isEra && /\d|century/.test(before.lower)) || isUnit || isClock;
}

function isYear(digits: string): boolean {
	return /^[12]\d{3}$/.test(digits);
}

/** "Erik" or "Red" of "Erik the Red"; not of "In Oslo the Storting". */
function isOfEpithet({ tokens }: Reading, { first, last }: AnswerSpan): boolean {
	const isCapital = (at: number) => {
		const token = tokens[at];
		return token !== undefined && isCapitalised(token);
	};
	const isNamed = (at: number) => isCapital(at) && tokens[at]?.pos === 'PROPN';
	const isPlaced = (at: number) => tokens[at - 1]?.pos === 'ADP';
	const isEpithet = (at: number) =>
		isNamed(at - 1) && !isPlaced(at - 1) && tokens[at]?.lower === 'the' && isCapital(at + 1);
	const isBefore = isEpithet(first - 1);
	const isBehind = isEpithet(last);
	return isBefore || isBehind;
}

/** "the Varn Club" of "not the Varn Club": who or what it was not, is many. */
function isDenied({ tokens, entityAt }: Reading, { first }: AnswerSpan): boolean {
	if (!entityAt.has(first)) return false;
	const before = tokens[first - 1]?.pos === 'DET' ? first - 2 : first - 1;
	return tokens[before]?.lower === 'not';
}

/** "Contrary" of "Contrary to belief": read as a noun for its capital. */
function isLinkWord({ tokens }: Reading, { first, last }: AnswerSpan): boolean {
	const isLink = /^(?:contrary|prior|due|thanks|owing|according|subject|next|close|similar)$/;
	const word = tokens[last - 1]?.lower ?? '';
	return last - first === 1 && isLink.test(word) && tokens[last]?.lower === 'to';
}

/** "P = NP": signs are read together or not at all. */
function isOfFormula({ tokens }: Reading, { first, last }: AnswerSpan): boolean {
	return tokens
		.slice(Math.max(0, first - 1), last + 1)
		.some(({ text }) => /^[=<>≤≥⊆⊂∈×÷+]$/.test(text));
}

/** What somebody says may name things; a few words in quotation marks are one term. */
const SHORT_QUOTATION = 6;

/** Where a sentence has them; every span of it asks. */
const quotationMarks = new WeakMap<TokenSentence, readonly number[]>();

function marksIn(tokens: readonly Token[], { first, last }: TokenSentence): number[] {
	const marks: number[] = [];
	for (let at = first; at < last; at++) if (/^["“”]$/.test(tokens[at]?.text ?? '')) marks.push(at);
	return marks;
}

function isWithinShortQuotation(
	{ tokens }: Reading,
	{ first, last }: AnswerSpan,
	sentence: TokenSentence,
): boolean {
	const marks = quotationMarks.get(sentence) ?? marksIn(tokens, sentence);
	quotationMarks.set(sentence, marks);
	const before = countBelow(marks, first) - 1;
	const pair = before - (before % 2);
	const [open, close] = [marks[pair], marks[pair + 1]];
	if (before < 0 || open === undefined || close === undefined || last > close) return false;
	const from = /^(?:the|an?)$/.test(tokens[open + 1]?.lower ?? '') ? open + 2 : open + 1;
	const to = /^[,.]$/.test(tokens[close - 1]?.text ?? '') ? close - 1 : close;
	return to - open - 1 <= SHORT_QUOTATION && (first > from || last < to);
}

/** How many of the numbers, which ascend, are less. */
function countBelow(numbers: readonly number[], limit: number): number {
	let low = 0;
	let high = numbers.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((numbers[middle] ?? limit) < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** "treaty Denmark" of "Under the treaty Denmark ceded": what opens the sentence, and who comes behind it. */
function isRunOn(
	{ tokens, scan }: Reading,
	{ first, last }: AnswerSpan,
	sentence: TokenSentence,
): boolean {
	const opener = tokens[sentence.first];
	const name = last - 1;
	const isName = scan.nameEnd.get(name) === last && tokens[name]?.pos === 'PROPN';
	const isOpened = opener?.pos === 'ADP' && first - sentence.first <= 2;
	const noun = tokens[name - 1];
	return (
		isOpened &&
		isName &&
		name > first &&
		noun?.pos === 'NOUN' &&
		!isTrade(noun.lower) &&
		/^(?:VERB|AUX)$/.test(tokens[last]?.pos ?? '')
	);
}

/** "the ASTU and reports": a name and a common noun are no pair. */
function isMixedPair({ tokens }: Reading, { first, last, kinds }: AnswerSpan): boolean {
	if (!kinds.has('pair')) return false;
	const joint = tokens.slice(first + 1, last).findIndex(({ lower }) => /^(?:and|or)$/.test(lower));
	const [before, behind] = [tokens[first + joint], tokens[last - 1]];
	if (joint < 0 || before === undefined || behind === undefined) return false;
	return isCapitalised(before) !== isCapitalised(behind);
}
