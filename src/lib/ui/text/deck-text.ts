import { app } from './en/app.ts';
import { deck } from './en/deck.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...deck };

/** What the page of a deck says. */
export const t = translator<typeof catalogue>(language.words, catalogue);
