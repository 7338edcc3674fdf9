import { app } from './en/app.ts';
import { klass } from './en/class.ts';
import { problems } from './en/problems.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...problems, ...klass };

/** What is said of a class's results, and on every page. */
export const t = translator<typeof catalogue>(language.words, catalogue);
