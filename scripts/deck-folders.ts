import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders in `folder` that hold a deck: an article of which none has been made yet is passed over. */
export function deckFolders(folder: string): string[] {
	return readdirSync(folder)
		.map((name) => join(folder, name))
		.filter((path) => existsSync(join(path, 'deck.json')));
}
