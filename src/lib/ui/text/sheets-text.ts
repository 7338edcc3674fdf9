import { app } from './en/app.ts';
import { sheets } from './en/sheets.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...sheets };

/** What the sheets over a session may say. */
export const t = translator<typeof catalogue>(language.words, catalogue);
