import type { Card } from '../cards/card.ts';
import type { DeckId } from '../deck/deck.ts';
import { buildQuestions } from './build-questions.ts';
import type { Question } from './question.ts';
import type { Quiz, QuizId } from './quiz.ts';
import { quizLimits } from './quiz-limits.ts';
import { resultOf } from './quiz-result.ts';
import { openNext } from './quiz-run.ts';
import type { QuizSettings } from './quiz-settings.ts';
import { retryQuestions } from './retry-questions.ts';
import { retrySettings } from './retry-settings.ts';

/** What is new of a quiz that begins. */
export interface NewQuiz {
	readonly id: QuizId;
	readonly deck: DeckId;
	/** ms. */
	readonly at: number;
}

export interface QuizStart extends NewQuiz {
	/** All that may be asked. */
	readonly cards: readonly Card[];
	readonly settings: QuizSettings;
}

/**
 * A quiz with its first question open; `undefined` where no card can be asked so. Without a seed, its own id, which
 * is drawn by chance, decides what is asked.
 */
export function startQuiz({ cards, settings, ...about }: QuizStart): Quiz | undefined {
	return withQuestions(buildQuestions(cards, settings, settings.seed ?? about.id), settings, about);
}

export interface RetryStart extends NewQuiz {
	readonly taken: Quiz;
	/** All that may be asked, as they are now. */
	readonly cards: readonly Card[];
}

/** A quiz of what was missed in another, or is still for the learner to decide; `undefined` where that is nothing. */
export function startRetry({ taken, cards, ...about }: RetryStart): Quiz | undefined {
	const { misses, unsure } = resultOf(taken);
	const missed = [...misses, ...unsure].map(({ question }) => question);
	const settings = retrySettings(taken.settings, missed.length, taken.questions.length);
	return withQuestions(retryQuestions(missed, cards, about.id), settings, about);
}

function withQuestions(
	questions: readonly Question[],
	settings: QuizSettings,
	{ id, deck, at }: NewQuiz,
): Quiz | undefined {
	if (questions.length === 0) return undefined;
	const quiz: Quiz = {
		...{ id, deck, settings, questions },
		limits: quizLimits(questions, settings),
		...{ startedAt: at, seenAt: at, responses: [] },
		...{ open: null, draft: null, endedAt: null },
	};
	return openNext(quiz, at);
}
