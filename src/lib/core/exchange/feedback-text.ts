import type { Card } from '../cards/card.ts';
import type { DeckArticle } from '../deck/deck.ts';
import { sourceText } from './source-text.ts';

/** What a learner is told after an answer: its source, and before it the members of a set. */
export function feedbackText(card: Card, article: DeckArticle): string {
	const source = sourceText(card, article);
	if (card.kind !== 'set') return source;
	return `${card.members.map(({ label }) => label).join('; ')}\n${source}`;
}
