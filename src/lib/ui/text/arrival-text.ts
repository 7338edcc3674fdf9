import { app } from './en/app.ts';
import { arrival } from './en/arrival.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...arrival };

/** What is said where a deck comes, and on every page. */
export const t = translator<typeof catalogue>(language.words, catalogue);
