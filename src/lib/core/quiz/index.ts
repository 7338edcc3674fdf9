export { answeredItems } from './answered-items.ts';
export { askedCards } from './asked-cards.ts';
export { buildQuestions } from './build-questions.ts';
export { dateOf, inDateOrder } from './date-order.ts';
export { formatOffers, type FormatOffer } from './format-offer.ts';
export type { Format } from './format.ts';
export { differenceOf } from './grading/difference.ts';
export { foreignReader } from './grading/foreign-reader.ts';
export { otherAnswers } from './grading/other-answers.ts';
export { markOf } from './mark.ts';
export { points } from './points.ts';
export { prepareGrading } from './prepare-grading.ts';
export type { Question } from './question.ts';
export { quizParts, readQuizParts, type QuizAddress, type QuizFault } from './quiz-address.ts';
export { acceptEvent, quizEvents } from './quiz-events.ts';
export { quizzesIn, type PastQuiz } from './quiz-history.ts';
export type { KnownItem } from './quiz-rating.ts';
export { creditOf, resultOf, type AnsweredQuestion, type QuizResultView } from './quiz-result.ts';
export {
	call,
	endEarly,
	expire,
	keepDraft,
	openNext,
	pause,
	phaseOf,
	respond,
	rest,
	resume,
	seen,
	timeLeft,
	wake,
	type Grading,
} from './quiz-run.ts';
export {
	DEFAULT_QUIZ,
	MOST_QUESTIONS,
	type Allowance,
	type QuizClock,
	type QuizSettings,
	type Scoring,
} from './quiz-settings.ts';
export { readQuizWishes, type QuizWishes } from './quiz-wishes.ts';
export type { Given, Mark, Quiz, QuizId, Response } from './quiz.ts';
export { readQuiz } from './read-quiz.ts';
export { startQuiz, startRetry, type NewQuiz } from './start-quiz.ts';
