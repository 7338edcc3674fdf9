import { app } from './en/app.ts';
import { quiz } from './en/quiz.ts';
import { study } from './en/study.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...study, ...quiz };

/** What a running quiz, and every page, may say. */
export const t = translator<typeof catalogue>(language.words, catalogue);
