export { loadLanguage } from './wink.ts';
export type { Language } from './language.ts';
export type { PartOfSpeech, Token } from './token.ts';
