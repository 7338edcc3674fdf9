import { app } from './en/app.ts';
import { library } from './en/library.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...library };

/** What the library, and every page, may say. */
export const t = translator<typeof catalogue>(language.words, catalogue);
