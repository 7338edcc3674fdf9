import { app } from './en/app.ts';
import { set } from './en/set.ts';
import { study } from './en/study.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...study, ...set };

/** What is said of a list, by the session and by every page. */
export const t = translator<typeof catalogue>(language.words, catalogue);
