import { BUILDINGS, LANDFORMS, REGIONS } from './words/nouns.ts';

/** The common noun inside a name: "palace" of "Palace of Independence", "lake" of "Lake Geneva". */
export function placeNoun(name: string): string | undefined {
	const words = name.toLowerCase().split(' ');
	const of = words.indexOf('of');
	const candidates = [of > 0 ? words[of - 1] : words.at(-1), words[0]];
	return candidates.find(
		(word) =>
			word !== undefined &&
			words.length > 1 &&
			(BUILDINGS.has(word) || LANDFORMS.has(word) || REGIONS.has(word)),
	);
}
