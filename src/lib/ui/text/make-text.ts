import { app } from './en/app.ts';
import { make } from './en/make.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...make };

/** What the page that takes an article in, and every page, may say. */
export const t = translator<typeof catalogue>(language.words, catalogue);
