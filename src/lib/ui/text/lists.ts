import { language } from './language.ts';

const names = new Intl.ListFormat(language.words, { type: 'conjunction' });

/** "Nile, Rhine, and Wye", as the language writes it. */
export function listed(parts: readonly string[]): string {
	return names.format(parts);
}
