import { app } from './en/app.ts';
import { quizStart } from './en/quiz-start.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...quizStart };

/** What the form of a quiz, and every page, may say. */
export const t = translator<typeof catalogue>(language.words, catalogue);
