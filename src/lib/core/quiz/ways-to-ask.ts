import type { Card, PlainCard } from '../cards/card.ts';
import type { Format } from './format.ts';
import { foldAnswer } from './grading/fold-answer.ts';
import { wrongAnswers } from './wrong-answers.ts';

/** Beside the right one; with fewer, guessing is too easy. */
const FEWEST_WRONG = 2;
/** Of letters, digits and signs; and of words. More cannot be asked for word by word. */
const LONGEST_TYPED = 40;
const MOST_WORDS = 4;
const FEWEST_NAMES = 2;

/** The formats in which a card alone can be asked. */
export function waysToAsk(card: Card): readonly Exclude<Format, 'order'>[] {
	const wrong = wrongAnswers(card).length;
	const ways: Exclude<Format, 'order'>[] = [];
	if (wrong >= FEWEST_WRONG) ways.push('choice');
	if (card.kind !== 'set' && isTypable(card)) ways.push('typed');
	if (wrong > 0) ways.push('truth');
	if (card.kind === 'set' && card.members.length >= FEWEST_NAMES) ways.push('names');
	return ways;
}

/** Whether one of its forms can be asked for in writing: it is short, and more than signs, which no grading reads. */
function isTypable({ answer, accepted }: PlainCard): boolean {
	return [answer, ...accepted].some(
		(form) =>
			form.length <= LONGEST_TYPED &&
			form.trim().split(/\s+/u).length <= MOST_WORDS &&
			foldAnswer(form) !== '',
	);
}
