export type { Article, ArticleDetails, IsoDate, Repair, Sentence, Span } from './article.ts';
export { isIsoDate } from './calendar.ts';
export { decodeText, type DecodedText } from './decode-text.ts';
export { otherLanguage } from './other-language.ts';
export { readArticle, type ReadArticle } from './read-article.ts';
export type { Unreadable, UnreadableReason } from './readable.ts';
export { sentencesOf } from './sentences.ts';
export type { Lexicon } from './lexicon.ts';
export { blankUnseen } from './clean-text.ts';
