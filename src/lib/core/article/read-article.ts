import type { Article, ArticleDetails } from './article.ts';

/** What reading needs to know of the language's words. */
export interface Lexicon {
	/** Whether `word`, in lower case, is a word of the language. */
	isWord(word: string): boolean;
}

export type UnreadableReason = 'empty' | 'too-short' | 'too-long' | 'not-text';

/** `message` is a sentence for a person: what is wrong, and what to do. */
export type ReadArticle =
	| { readonly ok: true; readonly article: Article }
	| { readonly ok: false; readonly reason: UnreadableReason; readonly message: string };

/**
 * Reads a pasted or opened text as an article: tells title, section, dateline, byline and source line
 * from the body, cleans the body up, and finds its sentences.
 */
export function readArticle(
	source: string,
	details: ArticleDetails,
	lexicon: Lexicon,
): ReadArticle {
	throw new Error(`not written yet: ${source.length} ${details.title ?? ''} ${typeof lexicon}`);
}
