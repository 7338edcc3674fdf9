import { app } from './en/app.ts';
import { settings } from './en/settings.ts';
import { problems } from './en/problems.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...problems, ...settings };

/** What the settings, and every page, may say. */
export const t = translator<typeof catalogue>(language.words, catalogue);
