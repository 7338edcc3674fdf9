import type { Card } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import {
	type Grading,
	markOf,
	otherAnswers,
	prepareGrading,
	type Question,
	type Quiz,
} from '#lib/core/quiz/index.ts';
import { deckAsAsked } from './deck-as-asked.ts';

/** Grades the answers of a quiz by the deck as its learner has it. */
export class QuizGrading {
	readonly #deck: Deck;
	readonly #questions: readonly Question[];

	constructor(deck: Deck, quiz: Quiz) {
		this.#deck = deckAsAsked(deck, quiz);
		this.#questions = quiz.questions;
	}

	readonly grade: Grading = (number, given) => {
		const question = this.#questions[number];
		if (question === undefined) return { credit: 0, verdict: 'none' };
		return markOf(question, given, (card) => this.othersOf(card), this.#deck.language);
	};

	/** Forms of what else a learner might name. */
	othersOf(card: Card): readonly string[] {
		return otherAnswers(this.#deck, card);
	}

	/** Makes ready what grading an answer needs when it is first asked for. */
	prepare(question: Question): void {
		if (question.format !== 'typed' && question.format !== 'names') return;
		prepareGrading(question, this.othersOf(question.card));
	}
}
