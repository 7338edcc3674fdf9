import { app } from './en/app.ts';
import { problems } from './en/problems.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...problems };

/** What is said of trouble, and what every page may say. */
export const t = translator<typeof catalogue>(language.words, catalogue);
