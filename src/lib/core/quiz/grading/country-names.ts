const LETTERS = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
/** Groupings and codes for tests that CLDR names beside the countries. */
const NO_COUNTRIES = 'EU EZ UN QO XA XB ZZ';

const known = new Map<string, readonly string[]>();

/**
 * What a language calls every country and territory, from the names that the JavaScript engine itself
 * carries (CLDR), so that a page need not fetch a table of them.
 * @param language BCP 47
 */
export function countryNames(language: string): readonly string[] {
	const stored = known.get(language);
	if (stored !== undefined) return stored;
	const regions = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
	const codes = LETTERS.flatMap((first) => LETTERS.map((second) => first + second));
	const names = codes
		.filter((code) => !NO_COUNTRIES.includes(code))
		.flatMap((code) => regions.of(code) ?? []);
	known.set(language, names);
	return names;
}
