import { foldAnswer } from './fold-answer.ts';
import { READ_LANGUAGES } from './read-languages.ts';

/** Japanese, Korean and Vietnamese dates are in figures, their names of countries are not. */
const LANGUAGES = [...READ_LANGUAGES, 'ja', 'ko', 'vi'];

let speakers: readonly Intl.DisplayNames[] | undefined;
const known = new Map<string, ReadonlySet<string>>();

/**
 * What a country is called in many languages, folded, from the names that the JavaScript engine itself has (CLDR): a
 * browser may have them in fewer.
 * @param code ISO 3166-1 alpha-2
 */
export function foreignNames(code: string): ReadonlySet<string> {
	let names = known.get(code);
	if (names === undefined) {
		speakers ??= LANGUAGES.map(
			(language) => new Intl.DisplayNames(language, { type: 'region', fallback: 'none' }),
		);
		names = new Set(speakers.map((each) => foldAnswer(each.of(code) ?? '')));
		known.set(code, names);
	}
	return names;
}
