import { join } from 'node:path';
import { soundDeck } from '../src/cli/check.ts';
import { InputFault } from '../src/cli/outcome.ts';
import { deckFolders } from './deck-folders.ts';

/** Whether the article of each deck in the folder proves it; says of every other what is wrong, with its line. */
export function areDecksSound(folder: string): boolean {
	const files = deckFolders(folder).map((path) => join(path, 'deck.json'));
	return files.map(isSound).every((sound) => sound);
}

function isSound(file: string): boolean {
	try {
		soundDeck(file);
		return true;
	} catch (fault) {
		if (!(fault instanceof InputFault)) throw fault;
		console.error(`${file} cannot go into the app:\n${fault.message}`);
		return false;
	}
}
