import { app } from './en/app.ts';
import { numbers } from './en/numbers.ts';
import { problems } from './en/problems.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...problems, ...numbers };

/** What the page of a learner's numbers, and every page, may say. */
export const t = translator<typeof catalogue>(language.words, catalogue);
