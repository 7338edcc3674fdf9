import { finish } from './en/finish.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

/** What the end of a session may say. */
export const t = translator<typeof finish>(language.words, finish);
