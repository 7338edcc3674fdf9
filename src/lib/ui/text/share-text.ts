import { app } from './en/app.ts';
import { share } from './en/share.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...share };

/** What is said where a link is sent, and on every page. */
export const t = translator<typeof catalogue>(language.words, catalogue);
