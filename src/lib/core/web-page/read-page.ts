import { Readability } from '@mozilla/readability';
import { DOMParser } from 'linkedom';
import type { ArticleDetails } from '../article/index.ts';
import { pageDetails } from './page-details.ts';
import type { PageDocument, PageElement, PageNode } from './page-node.ts';
import { pageText } from './page-text.ts';

/** An article as its page shows it: text in paragraphs, and what the page says of it. */
export interface PageArticle {
	readonly text: string;
	readonly details: ArticleDetails;
	readonly byline?: string;
}

export type ReadPage =
	| { readonly ok: true; readonly article: PageArticle }
	/** `message` says what is wrong with the page, and what to do. */
	| { readonly ok: false; readonly message: string };

/** The longest page that is read, in UTF-16 units. */
const LONGEST_PAGE = 8_000_000;

/** Elements within each other, as deep as browsers go: each level has all that is in it gone through again. */
const DEEPEST_PAGE = 512;

/** A piece that was copied has nothing around its article, unless it is all of a page. */
const AROUND_AN_ARTICLE = 'nav, header, footer, aside, main, form';

/**
 * Reduces the source of a web page, or a piece of one, to its article. The page becomes a tree of plain objects: no
 * script of it runs, nothing it names is fetched.
 */
export function readPage(html: string): ReadPage {
	if (html.length > LONGEST_PAGE)
		return refused('This page is too large to read. Copy its article, and paste that.');
	try {
		const page = parsePage(html);
		if (!isDeeper(page, DEEPEST_PAGE)) return readParsed(page);
	} catch {
		// Broken as no page is that people read.
	}
	return refused('This page is built as Recto cannot read it. Copy its article, and paste that.');
}

function isDeeper(page: PageNode, most: number): boolean {
	let level: readonly PageNode[] = [page];
	for (let depth = 0; depth <= most; depth++) {
		level = level.flatMap(({ childNodes }) => [...childNodes]);
		if (level.length === 0) return false;
	}
	return true;
}

function readParsed(page: PageDocument): ReadPage {
	const details = pageDetails(page);
	const isWhole = page.querySelector(AROUND_AN_ARTICLE) !== null;
	// Before the page is reduced, since that changes it.
	const whole = pageText(page.body ?? page);
	const reduced = isWhole ? reduce(page) : undefined;
	const text = reduced?.text ?? whole;
	if (text === '')
		return refused(
			'There is no article in this page; some pages fetch theirs only when they are shown. Open the page, copy its article, and paste that.',
		);
	return {
		ok: true,
		article: {
			text,
			details: { ...(reduced?.title === undefined ? {} : { title: reduced.title }), ...details },
			...(reduced?.byline === undefined ? {} : { byline: reduced.byline }),
		},
	};
}

function refused(message: string): ReadPage {
	return { ok: false, message };
}

function parsePage(html: string): PageDocument {
	return new DOMParser().parseFromString(withBody(html), 'text/html') as unknown as PageDocument;
}

/** A page may leave out the tags of its body, which this parser does not add. */
function withBody(html: string): string {
	// A fragment would hang its pieces beside the document's root.
	if (!/<html[\s>]/iu.test(html)) return `<!doctype html><html><body>${html}</body></html>`;
	if (/<body[\s>]/iu.test(html)) return html;
	const before = /<\/head>/iu.test(html) ? /<\/head>/iu : /<html(?:\s[^>]*)?>/iu;
	return html.replace(before, '$&<body>');
}

interface Reduced {
	readonly text: string;
	readonly title?: string;
	readonly byline?: string;
}

/** As much of the reader as is used; its own types speak of a browser's documents, which core does not know. */
type Reader = new (
	page: PageDocument,
	options: { readonly serializer: (article: PageElement) => string },
) => {
	parse(): { readonly content?: string; readonly title?: string; readonly byline?: string } | null;
};
const PageReader = Readability as unknown as Reader;

function reduce(page: PageDocument): Reduced | undefined {
	const article = new PageReader(page, { serializer: pageText }).parse();
	if (!article?.content) return undefined;
	const { content, title, byline } = article;
	return { text: content, ...(title ? { title } : {}), ...(byline ? { byline } : {}) };
}
