import { sentencesOf, type Article, type ArticleDetails } from '#lib/core/article/index.ts';
import { loadLanguage } from '#lib/core/language/index.ts';
import { readLanguage } from '#lib/core/language/read-language.ts';
import type { Reading } from '#lib/core/language/reading.ts';
import type { Run } from '#lib/core/language/sentence.ts';
import { textOf } from '#lib/core/language/text-of.ts';

/** English, loaded once for all tests of a file. */
export const english = loadLanguage();

/** A text as an article, without the reader's clean-up. */
export function articleOf(text: string, details: ArticleDetails = {}): Article {
	return {
		title: '',
		language: 'en',
		...details,
		text,
		sha256: '',
		sentences: sentencesOf(text),
		repairs: [],
		endless: [],
		leftOut: [],
	};
}

export function readingOf(text: string, details: ArticleDetails = {}): Reading {
	return readLanguage(articleOf(text, details), english);
}

export function wordsOf(reading: Reading, run: Run): string {
	return textOf(reading.article.text, reading.tokens, run);
}
