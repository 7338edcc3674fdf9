import { app } from './en/app.ts';
import { backup } from './en/backup.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

const catalogue = { ...app, ...backup };

/** What the page of backups, and every page, may say. */
export const t = translator<typeof catalogue>(language.words, catalogue);
