import { language } from './language.ts';
import { translator } from './translator.ts';

/** Every string a person reads comes from here: `t('library.due', { count: 3 })`. */
export const t = translator(language.words, language.catalogue);
