import { sentenceAt, type Run, type TokenSentence } from '../sentence.ts';
import type { Token } from '../token.ts';
import { SAYING } from '../words/verbs.ts';
import { nounPhraseAt, type PhraseScan } from '../noun-phrase.ts';

/** Words between quotation marks, perhaps over several sentences, and who said them. */
export interface Quotation extends Run {
	/** The tokens inside the marks. */
	readonly inner: Run;
	/** Who said it, as named beside the quotation; undefined where nobody is. */
	readonly speaker?: Run;
	/** The sentence that names the speaker. */
	readonly sentence: number;
}

/** Quotations of at least four words, in reading order. */
export function findQuotations(scan: PhraseScan, sentences: readonly TokenSentence[]): Quotation[] {
	const { tokens } = scan;
	const found: Quotation[] = [];
	for (let at = 0; at < tokens.length; at++) {
		if (!opensQuotation(tokens, at)) continue;
		const close = closingAt(tokens, at, sentences);
		if (close === undefined) continue;
		if (close - at > 4) found.push(quotation(scan, sentences, at, close));
		at = close;
	}
	return found;
}

function opensQuotation(tokens: readonly Token[], at: number): boolean {
	const token = tokens[at];
	if (token?.text === '“') return true;
	return token?.text === '"';
}

/** The closing mark, within the same paragraph or the next two. */
function closingAt(
	tokens: readonly Token[],
	open: number,
	sentences: readonly TokenSentence[],
): number | undefined {
	const mark = tokens[open]?.text === '“' ? '”' : '"';
	const from = sentenceAt(sentences, open)?.paragraph ?? 0;
	for (let at = open + 1; at < tokens.length; at++) {
		if (tokens[at]?.text !== mark) continue;
		const paragraph = sentenceAt(sentences, at)?.paragraph ?? from;
		return paragraph - from <= 2 ? at : undefined;
	}
	return undefined;
}

function quotation(
	scan: PhraseScan,
	sentences: readonly TokenSentence[],
	open: number,
	close: number,
): Quotation {
	const attribution = speakerAfter(scan, sentences, close) ?? speakerBefore(scan, sentences, open);
	const sentence =
		sentenceAt(sentences, attribution === undefined ? close : attribution.first)?.index ?? 0;
	return {
		first: open,
		last: close + 1,
		inner: { first: open + 1, last: close },
		sentence,
		...(attribution === undefined ? {} : { speaker: attribution }),
	};
}

/** `…," said the director` and `…," the director said`. */
function speakerAfter(
	scan: PhraseScan,
	sentences: readonly TokenSentence[],
	close: number,
): Run | undefined {
	const { tokens } = scan;
	const end = sentenceAt(sentences, close)?.last ?? close;
	const comma = /^[,.!?]$/.test(tokens[close - 1]?.text ?? '') || tokens[close + 1]?.text === ',';
	const at = tokens[close + 1]?.text === ',' ? close + 2 : close + 1;
	if (!comma || at >= end) return undefined;
	const isVerbFirst = isSaying(tokens[at]);
	const phrase = nounPhraseAt(scan, isVerbFirst ? at + 1 : at, end);
	if (phrase === undefined || (!isVerbFirst && !isSaying(tokens[phrase.last]))) return undefined;
	return { first: phrase.first, last: phrase.last };
}

/** In tokens; an endless sentence is not read from its beginning for each of its quotations. */
const FARTHEST_SPEAKER = 200;

/** `The director said: "…` and `the director said, "…`. */
function speakerBefore(
	scan: PhraseScan,
	sentences: readonly TokenSentence[],
	open: number,
): Run | undefined {
	const { tokens } = scan;
	const sentence = sentenceAt(sentences, open);
	if (sentence === undefined || !/^[,:]$/.test(tokens[open - 1]?.text ?? '')) return undefined;
	if (open - sentence.first > FARTHEST_SPEAKER) return undefined;
	const phrase = nounPhraseAt(scan, sentence.first, open, 'subject');
	if (phrase === undefined || !isSaying(tokens[phrase.last])) return undefined;
	return { first: phrase.first, last: phrase.last };
}

function isSaying(token: Token | undefined): boolean {
	return token?.pos === 'VERB' && SAYING.has(token.lemma);
}
