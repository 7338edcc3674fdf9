import type { Card } from '../cards/card.ts';
import type { DeckId } from '../deck/deck.ts';
import { buildQuestions } from './build-questions.ts';
import type { Quiz, QuizId } from './quiz.ts';
import { quizLimits } from './quiz-limits.ts';
import { openNext } from './quiz-run.ts';
import type { QuizSettings } from './quiz-settings.ts';

export interface QuizStart {
	readonly id: QuizId;
	readonly deck: DeckId;
	/** All that may be asked. */
	readonly cards: readonly Card[];
	readonly settings: QuizSettings;
	/** ms. */
	readonly at: number;
}

/**
 * A quiz with its first question open; `undefined` where no card can be asked so. Without a seed, its own id, which
 * is drawn by chance, decides what is asked.
 */
export function startQuiz({ id, deck, cards, settings, at }: QuizStart): Quiz | undefined {
	const questions = buildQuestions(cards, settings, settings.seed ?? id);
	if (questions.length === 0) return undefined;
	const quiz: Quiz = {
		...{ id, deck, settings, questions },
		limits: quizLimits(questions, settings),
		...{ startedAt: at, seenAt: at, responses: [] },
		...{ open: null, draft: null, endedAt: null },
	};
	return openNext(quiz, at);
}
