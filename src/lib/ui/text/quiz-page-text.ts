import { app } from './en/app.ts';
import { quizPage } from './en/quiz-page.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...quizPage };

/** What the page of a quiz says around its questions. */
export const t = translator<typeof catalogue>(language.words, catalogue);
