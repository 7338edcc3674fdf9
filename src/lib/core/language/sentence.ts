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

export function tokenSentences(article: Article, tokens: readonly Token[]): TokenSentence[] {
	let next = 0;
	return article.sentences.map((sentence, index) => {
		while (next < tokens.length && (tokens[next]?.start ?? 0) < sentence.start) next++;
		const first = next;
		while (next < tokens.length && (tokens[next]?.end ?? 0) <= sentence.end) next++;
		return { ...sentence, index, first, last: next };
	});
}
