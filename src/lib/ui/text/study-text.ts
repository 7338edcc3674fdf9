import { app } from './en/app.ts';
import { study } from './en/study.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...study };

/** What a study session, and every page, may say. */
export const t = translator<typeof catalogue>(language.words, catalogue);
