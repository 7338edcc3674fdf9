import { canonical } from '../../canonical.ts';
import { digestId } from '../../digest.ts';
import type { Card } from '../../cards/card.ts';
import type { Deck } from '../../deck/deck.ts';
import { askedCards } from '../asked-cards.ts';
import { inDateOrder } from '../date-order.ts';
import { resultOf, type AnsweredQuestion } from '../quiz-result.ts';
import type { Quiz } from '../quiz.ts';
import { tidyNickname, tidyTitle } from './nickname.ts';
import type { AskedCard, QuizTag, Slip } from './slip.ts';

const TAG_BITS = 64;
const RUN_BITS = 48;

/**
 * What tells one quiz from another in a class's table: those who were to be asked the same of one deck share it,
 * whatever time each was given; so do those who took a quiz with the same choices, each with questions of their own.
 */
function quizTag({ deck, settings }: Pick<Quiz, 'deck' | 'settings'>): QuizTag {
	const { count, formats, clock, scoring, seed } = settings;
	return digestId(TAG_BITS, deck, canonical({ count, formats, clock, scoring, seed })) as QuizTag;
}

/** The cards that an answer missed: of a timeline, the events that did not stand in their place. */
function missedCards({ question, response }: AnsweredQuestion): readonly Card[] {
	const given = response?.given;
	if (question.format !== 'order' || given?.format !== 'order') return askedCards(question);
	const right = inDateOrder(question.cards);
	return right.filter(({ id }, place) => given.order[place] !== id);
}

/**
 * The result of a quiz that is over, to be handed in.
 * @param at now, ms
 */
export function slipOf(
	quiz: Quiz,
	{ title, nickname, at }: Pick<Deck, 'title'> & { readonly nickname: string; readonly at: number },
): Slip {
	const { questions, credit, points, ms, misses, unsure } = resultOf(quiz);
	const endedAt = Math.round(quiz.endedAt ?? quiz.seenAt);
	const missed = new Set([...misses, ...unsure].flatMap(missedCards));
	const asked = quiz.questions
		.flatMap(askedCards)
		.map((card): AskedCard => ({ card: card.id, missed: missed.has(card) }));
	return {
		deck: quiz.deck,
		deckTitle: tidyTitle(title),
		quiz: quizTag(quiz),
		run: digestId(RUN_BITS, quiz.id),
		nickname: tidyNickname(nickname),
		at: Math.max(Math.round(at), endedAt),
		endedAt,
		questions,
		credit: Math.round(credit * 100),
		claims: quiz.responses.filter(({ called }) => called === 'right').length,
		points,
		ms: Math.round(ms),
		clock: quiz.settings.clock,
		allowance: quiz.settings.allowance,
		asked,
	};
}
