/** A country as a text may name it. */
export interface Country {
	/** ISO 3166-1 alpha-2. */
	readonly code: string;
	/** The usual English name, without "the": "Netherlands". */
	readonly name: string;
	/** Every other form of the name: "Türkiye", "the State of Qatar", "People's Republic of China". */
	readonly forms: readonly string[];
	/** Adjectives and names of the people: "Kazakh", "Kazakhstani". */
	readonly peoples: readonly string[];
	/** The UN's subregion: "Central Asia". */
	readonly region: string;
	readonly capital?: string;
}

/** All countries and territories of ISO 3166-1, by name. */
export const countries: readonly Country[] = [];

/** The country that `text` names, in any of its forms; case, diacritics and a leading "the" do not count. */
export function findCountry(text: string): Country | undefined {
	throw new Error(`not written yet: findCountry(${text})`);
}

/** The country whose people or adjective `text` is: "Kazakh", "the Dutch", "Swiss". */
export function findPeople(text: string): Country | undefined {
	throw new Error(`not written yet: findPeople(${text})`);
}
