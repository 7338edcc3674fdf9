import type { Article, Sentence } from '../article/index.ts';
import type { Token } from './token.ts';

/** A sentence with its tokens: `[first, last)` in the tokens of the article. */
export interface TokenSentence extends Sentence {
	readonly index: number;
	readonly first: number;
	readonly last: number;
}

/** A run of tokens of the article: `[first, last)`. */
export interface Run {
	readonly first: number;
	readonly last: number;
}

/** The sentences that a run of tokens touches. */
export function sentencesTouching(
	sentences: readonly TokenSentence[],
	{ first, last }: Run,
): readonly TokenSentence[] {
	const opening = sentenceAt(sentences, first);
	if (opening === undefined)
		return sentences.filter((sentence) => sentence.first < last && sentence.last > first);
	let end = opening.index + 1;
	while ((sentences[end]?.first ?? last) < last) end++;
	return sentences.slice(opening.index, end);
}

/** The sentence that a token stands in. */
export function sentenceAt<Sentence extends Run>(
	sentences: readonly Sentence[],
	token: number,
): Sentence | undefined {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sentences[middle]?.first ?? Infinity) <= token) low = middle + 1;
		else high = middle;
	}
	const found = sentences[low - 1];
	return found !== undefined && token < found.last ? found : undefined;
}

export function tokenSentences(article: Article, tokens: readonly Token[]): TokenSentence[] {
	let next = 0;
	return article.sentences.map((sentence, index) => {
		while (next < tokens.length && (tokens[next]?.start ?? 0) < sentence.start) next++;
		const first = next;
		while (next < tokens.length && (tokens[next]?.end ?? 0) <= sentence.end) next++;
		return { ...sentence, index, first, last: next };
	});
}
