import { BUILDINGS, LANDFORMS, REGIONS } from './words/nouns.ts';
import { wordList } from './words/word-list.ts';

/** What stands before the name it belongs to. */
const FIRST = wordList(
	'lake mount river cape fort port isle camp loch castle villa palace fountain',
);

/** The common noun inside a name: "palace" of "Palace of Independence", "lake" of "Lake Geneva". */
export function placeNoun(name: string): string | undefined {
	const words = name.toLowerCase().split(' ');
	const of = words.indexOf('of');
	// "Lake Geneva"; not "Sea Org".
	const opening = FIRST.has(words[0] ?? '') ? words[0] : undefined;
	const candidates = [of > 0 ? words[of - 1] : words.at(-1), opening];
	const noun = candidates.find(
		(word) =>
			word !== undefined &&
			words.length > 1 &&
			(BUILDINGS.has(word) || LANDFORMS.has(word) || REGIONS.has(word)),
	);
	return noun === 'mount' ? 'mountain' : noun;
}
