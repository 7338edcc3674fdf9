import { app } from './en/app.ts';
import { card } from './en/card.ts';
import { study } from './en/study.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...study, ...card };

/** What the sheets about a card, and the session beneath them, may say. */
export const t = translator<typeof catalogue>(language.words, catalogue);
