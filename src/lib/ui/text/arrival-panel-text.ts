import { app } from './en/app.ts';
import { arrivalPanel } from './en/arrival-panel.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...arrivalPanel };

/** What is asked where a deck comes of which another version is here. */
export const t = translator<typeof catalogue>(language.words, catalogue);
