import {
	markdownText,
	otherLanguage,
	sourceKind,
	type ArticleDetails,
} from '#lib/core/article/index.ts';
import { without } from '#lib/core/without.ts';
import { InputFault } from './outcome.ts';
import { readText } from './text-file.ts';

/** An article as its file has it. */
export interface ArticleSource {
	readonly text: string;
	/** What a page says of its article, outside of its text. */
	readonly details: ArticleDetails;
}

/** The article of a file: a plain text, Markdown, or a web page. One that is not in English is an `InputFault`. */
export async function readArticleFile(file: string): Promise<ArticleSource> {
	const article = await articleOf(file, readText(file));
	const why = otherLanguage(article.text);
	if (why !== undefined) throw new InputFault(`${file}: ${why}`);
	return article;
}

async function articleOf(file: string, text: string): Promise<ArticleSource> {
	const kind = sourceKind(file, text);
	if (kind === 'plain') return { text, details: {} };
	if (kind === 'markdown') return { text: markdownText(text), details: {} };
	// What reads pages takes half a second to load.
	const { readPage } = await import('#lib/core/web-page/index.ts');
	const page = readPage(text);
	if (!page.ok) throw new InputFault(`${file}: ${page.message}`);
	// The language of a page's frame is often not that of its article.
	const { text: article, details } = page.article;
	return { text: article, details: without(details, 'language') };
}
