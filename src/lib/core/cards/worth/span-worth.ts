import type { AnswerSpan } from '../../facts/answer-spans.ts';
import type { Reading } from '../../language/reading.ts';
import type { TokenSentence } from '../../language/sentence.ts';
import { spanFeatures, type Features } from './span-features.ts';
import weights from './weights.json' with { type: 'json' };
import { wordSpread } from './word-spread.ts';

/** By the name of the feature; "bias" is added always. */
export type Weights = Readonly<Record<string, number>>;

/**
 * How likely a span is to be what a person would ask for, as the logarithm of its odds: about -5 for a passing word,
 * 0 for an even chance. From weights that scripts/train-worth.ts learns from people's choices, one set for dated
 * articles (news) and one for undated ones (encyclopedic).
 */
export type SpanWorth = (sentence: TokenSentence, span: AnswerSpan) => number;

export function spanWorth(
	reading: Reading,
	known: Weights = weights[isNews(reading) ? 'news' : 'encyclopedic'],
): SpanWorth {
	const spread = wordSpread(reading);
	return (sentence, span) =>
		flattened(scoreOf(known, spanFeatures(reading, spread, sentence, span)));
}

/** Beyond an even chance, more says little: the name that an article is all about is not its only fact. */
function flattened(score: number): number {
	return score > 0 ? score * 0.3 : score;
}

/** A dated article is read as news: what it tells of is of the day. */
function isNews({ article }: Reading): boolean {
	return article.published !== undefined;
}

function scoreOf(weights: Weights, features: Features): number {
	let score = weights.bias ?? 0;
	for (const [name, value] of features) score += (weights[name] ?? 0) * value;
	return score;
}
