import { app } from './en/app.ts';
import { quizResult } from './en/quiz-result.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...quizResult };

/** What the end of a quiz, and every page, may say. */
export const t = translator<typeof catalogue>(language.words, catalogue);
