import { app } from './en/app.ts';
import { print } from './en/print.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...print };

/** What is said where a deck is printed, and on every page. */
export const t = translator<typeof catalogue>(language.words, catalogue);
