import { app } from './en/app.ts';
import { deckFile } from './en/deck-file.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...deckFile };

/** What is said where decks and tables come in as files. */
export const t = translator<typeof catalogue>(language.words, catalogue);
