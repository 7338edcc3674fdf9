import { app } from './en/app.ts';
import { card } from './en/card.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...card };

/** What the sheets about a card may say. */
export const t = translator<typeof catalogue>(language.words, catalogue);
