import type { Card } from '../cards/card.ts';
import { askCard, askOrder } from './ask-card.ts';
import { shuffledQuestions } from './build-questions.ts';
import { timelines } from './date-order.ts';
import type { ChoiceQuestion, OrderQuestion, Question, TruthQuestion } from './question.ts';
import { waysToAsk } from './ways-to-ask.ts';

/**
 * Each of these questions once more, mixed anew by the seed: the same card in the same format, of a set the same
 * member, of a timeline the same events. A card that its learner has in other words by now is asked in these. One that is
 * not there any more, or cannot be asked so any more, is asked as it was.
 * @param missed no card twice
 * @param cards all that may be asked, as they are now
 */
export function retryQuestions(
	missed: readonly Question[],
	cards: readonly Card[],
	seed: string,
): readonly Question[] {
	const known = new Map(cards.map((card) => [card.id, card]));
	const asItIs = (card: Card) => known.get(card.id) ?? card;
	const asItWas = (card: Card) => card;
	const again = missed.map(
		(question) => anew(question, asItIs, seed) ?? anew(question, asItWas, seed) ?? question,
	);
	return shuffledQuestions(again, seed);
}

type Wording = (card: Card) => Card;

/** `undefined` where the cards so worded cannot be asked in that way. */
function anew(question: Question, worded: Wording, seed: string): Question | undefined {
	if (question.format === 'order') return orderAnew(question, worded, seed);
	const card = worded(question.card);
	if (!waysToAsk(card).includes(question.format)) return undefined;
	if (question.format === 'typed' || question.format === 'names')
		return askCard(card, question.format, seed);
	return ofOneAnew(question, card, seed);
}

/** A choice, or true or false: about the same member, if it is about one. */
function ofOneAnew(
	{ format, member }: ChoiceQuestion | TruthQuestion,
	card: Card,
	seed: string,
): Question | undefined {
	if (member === undefined) return card.kind === 'set' ? undefined : askCard(card, format, seed);
	if (card.kind !== 'set') return undefined;
	const same = card.members.find(({ id }) => id === member.id);
	return same && askCard(card, format, seed, same);
}

function orderAnew({ cards }: OrderQuestion, worded: Wording, seed: string): Question | undefined {
	const [line] = timelines(cards.map(worded));
	return line?.length === cards.length ? askOrder(line, seed) : undefined;
}
