import { en } from './en.ts';
import { translator } from './translator.ts';

/** The language the app speaks. */
const language = 'en';

/** Every string a person reads comes from here: `t('library.due', { count: 3 })`. */
export const t = translator(language, en);
