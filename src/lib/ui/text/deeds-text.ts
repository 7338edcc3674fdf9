import { deeds } from './en/deeds.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

/** What may be said of what was done to a card. */
export const t = translator<typeof deeds>(language.words, deeds);
