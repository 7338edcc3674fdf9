import { goto } from '$app/navigation';
import { resolve } from '$app/paths';

/** A file with a deck that was opened where an article was wanted goes to where decks are opened. */
export async function openDeckFile(file: File): Promise<void> {
	console.info(`${file.name} is a deck.`);
	await goto(resolve('/'));
}
