import { composeQuizParts } from '#lib/quiz-parts.ts';
import { app } from '../app.ts';

/** The parts that the pages of quizzes are given. */
export const quizApp = { ...app, ...composeQuizParts() };
