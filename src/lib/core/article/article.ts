/** A half-open range `[start, end)` in UTF-16 units into `Article.text`. */
export interface Span {
	readonly start: number;
	readonly end: number;
}

/** A sentence of the article; `paragraph` counts from 0. */
export interface Sentence extends Span {
	readonly paragraph: number;
}

/** One mend made while reading, so that a person can see and refuse it. Offsets are in the clean text. */
export interface Repair extends Span {
	readonly before: string;
	readonly after: string;
}

/** `YYYY-MM-DD`. */
export type IsoDate = string;

/** What a person knows of an article beside its text. A field given here wins over the same field read from the text. */
export interface ArticleDetails {
	readonly title?: string;
	readonly publisher?: string;
	readonly url?: string;
	readonly published?: IsoDate;
	/** BCP 47; `en` unless said. */
	readonly language?: string;
}

/**
 * An article as Recto cites it. `text` is the clean body (title, section label, byline, dateline and
 * source line are told from it and left out), paragraphs separated by one blank line. It never changes once cited.
 */
export interface Article extends ArticleDetails {
	readonly title: string;
	readonly language: string;
	readonly text: string;
	/** SHA-256 of `text`, 64 hex digits. */
	readonly sha256: string;
	/**
	 * In reading order, never overlapping, each within one paragraph; a quotation may span several. None of a paragraph
	 * in which one of them does not end.
	 */
	readonly sentences: readonly Sentence[];
	readonly repairs: readonly Repair[];
	/** The sentences too long for a card to cite, which are none of `sentences`. */
	readonly endless: readonly Span[];
	/** Lines of the source that were taken for no part of the article: tables, running heads, advertisements. */
	readonly leftOut: readonly string[];
	/** The place and date a dateline named ("ASTANA, July 4 (QNA) –"), where there was one. */
	readonly dateline?: { readonly place?: string; readonly date?: IsoDate };
	readonly section?: string;
	readonly byline?: string;
}
