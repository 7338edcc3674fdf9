import { app } from './en/app.ts';
import { make } from './en/make.ts';
import { workshop } from './en/workshop.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...make, ...workshop };

/** What the workshop, and every page, may say. */
export const t = translator<typeof catalogue>(language.words, catalogue);
