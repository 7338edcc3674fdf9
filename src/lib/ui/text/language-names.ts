import { language } from './language.ts';

const names = new Intl.DisplayNames(language.words, { type: 'language', fallback: 'code' });

/** A language (BCP 47) by its name: "Arabic". */
export function languageName(tag: string): string {
	try {
		return names.of(tag) ?? tag;
	} catch {
		return tag;
	}
}
