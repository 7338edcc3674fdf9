export type { Article, ArticleDetails, IsoDate, Repair, Sentence, Span } from './article.ts';
export { decodeText, type DecodedText } from './decode-text.ts';
export {
	readArticle,
	type Lexicon,
	type ReadArticle,
	type UnreadableReason,
} from './read-article.ts';
