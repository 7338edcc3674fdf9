import type { Card } from '../cards/card.ts';
import type { DeckArticle } from '../deck/deck.ts';

/** What stands in the place of a citation where there is none; part of the formats, as their headings are. */
export const NOT_FROM_ARTICLE = 'not from the article';

/** The sentence that proves a card, and where it stands: `“…” — Publisher, Title, 2024-07-04, https://…`. */
export function sourceText({ citation }: Card, article: DeckArticle): string {
	return citation === null ? NOT_FROM_ARTICLE : `“${citation.quote}” — ${articleText(article)}`;
}

/** An article in one line: who published what, when and where, as far as it is known. */
export function articleText({ publisher, title, published, url }: DeckArticle): string {
	return [publisher, title, published, url].filter((part) => part !== undefined).join(', ');
}
