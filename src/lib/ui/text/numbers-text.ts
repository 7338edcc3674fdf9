import { app } from './en/app.ts';
import { numbers } from './en/numbers.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...numbers };

/** What the page of a learner's numbers, and every page, may say. */
export const t = translator<typeof catalogue>(language.words, catalogue);
