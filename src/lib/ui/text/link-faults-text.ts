import { app } from './en/app.ts';
import { linkFaults } from './en/link-faults.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...linkFaults };

/** What is said of a link that shows no deck. */
export const t = translator<typeof catalogue>(language.words, catalogue);
