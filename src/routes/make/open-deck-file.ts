import { resolve } from '$app/paths';

/** A file with a deck that was opened where an article was wanted goes to where decks are opened. */
export function openDeckFile(file: File): void {
	console.info(`${file.name} is a deck.`);
	location.assign(resolve('/'));
}
