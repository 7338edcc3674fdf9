import table from './data/countries.json' with { type: 'json' };
import { foldName } from './fold-name.ts';

/** A country as a text may name it. */
export interface Country {
	/** ISO 3166-1 alpha-2. */
	readonly code: string;
	/** The usual English name, without "the": "Netherlands". */
	readonly name: string;
	/** Every other form of the name, without "the": "Turkey", "State of Qatar", "People's Republic of China". */
	readonly forms: readonly string[];
	/** Adjectives and names of the people, in the singular: "Kazakh", "Kazakhstani". */
	readonly peoples: readonly string[];
	/** The UN's subregion: "Central Asia"; empty for Antarctica. */
	readonly region: string;
	/** The seat of government or the capital by law; where the two differ, the one by law. */
	readonly capital?: string;
}

/** All countries and territories of ISO 3166-1, by name. */
export const countries: readonly Country[] = table;

/** The countries whose usual name takes "the", whatever a text does. */
export const THE_COUNTRIES: ReadonlySet<string> = new Set(
	countries
		.map(({ name }) => name)
		.filter((name) =>
			/ (?:Islands|States|Kingdom|Emirates|Republic|Territories)$|^(?:Netherlands|Philippines|Maldives|Bahamas|Comoros|Seychelles|Gambia)$|Republic of the/.test(
				name,
			),
		),
);

const byName = new Map<string, Country>();
/** Null where two countries share the word: "Congolese" and "Dominican" alone name neither. */
const byPeople = new Map<string, Country | null>();
for (const country of countries) {
	for (const form of [country.name, ...country.forms]) byName.set(foldName(form), country);
	for (const people of new Set(country.peoples.map(foldName))) {
		byPeople.set(people, byPeople.has(people) ? null : country);
	}
}

/** In characters; dots and diacritics are more than the form itself has, and no run of words is folded for nothing. */
const LONGEST = 2 * Math.max(...[...byName.keys()].map((form) => form.length));

/**
 * The country that `text` names, in any of its forms; case, diacritics, dots and a leading "the" do not count.
 * Only "US" and its like must be in capitals: "us" is a pronoun.
 */
export function findCountry(text: string): Country | undefined {
	if (text.length > LONGEST) return undefined;
	const letters = text.replace(/[^\p{L}]/gu, '');
	const capitals = letters.replace(/[^\p{Lu}]/gu, '');
	if (letters.length <= 3 && capitals.length < 2) return undefined;
	return byName.get(foldName(text));
}

/** The country whose people or adjective `text` is: "Kazakh", "the Dutch", "Spaniards". */
export function findPeople(text: string): Country | undefined {
	const key = foldName(text);
	const people = byPeople.get(key);
	if (people !== undefined) return people ?? undefined;
	return byPeople.get(key.replace(/s$/, '')) ?? undefined;
}
