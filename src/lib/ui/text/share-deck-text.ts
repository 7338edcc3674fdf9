import { app } from './en/app.ts';
import { shareDeck } from './en/share-deck.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...shareDeck };

/** What is said where a deck is passed on. */
export const t = translator<typeof catalogue>(language.words, catalogue);
