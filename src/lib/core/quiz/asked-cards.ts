import type { Card } from '../cards/card.ts';
import type { Question } from './question.ts';

/** The cards that a question is about: one, but for a timeline. */
export function askedCards(question: Question): readonly Card[] {
	return question.format === 'order' ? question.cards : [question.card];
}
