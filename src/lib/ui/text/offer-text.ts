import { offer } from './en/offer.ts';
import { language } from './language.ts';
import { translator } from './translator.ts';

/** What is offered in a quiet moment. */
export const t = translator<typeof offer>(language.words, offer);
