import { app } from './en/app.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

/** Every string a person reads comes from here, or from the file of its page: `t('app.close')`. */
export const t = translator<typeof app>(language.words, app);
