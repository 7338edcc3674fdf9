import type { Card } from '../cards/card.ts';
import type { DeckArticle } from '../deck/deck.ts';
import { articleText, NOT_FROM_ARTICLE } from './source-text.ts';

/** Of a sentence in which somebody speaks: a second pair around it would double them. */
const MARKED = /^["“”„«»]|["“”«»]$/u;

/** The sentence that proves a card, as paper shows it; where it stands is said once, for all. */
export function printedQuote({ citation }: Card): string {
	if (citation === null) return NOT_FROM_ARTICLE;
	return MARKED.test(citation.quote) ? citation.quote : `“${citation.quote}”`;
}

/** The sentence, and where it stands. */
export function printedSource(card: Card, article: DeckArticle): string {
	const quoted = printedQuote(card);
	return card.citation === null ? quoted : `${quoted} — ${articleText(article)}`;
}
