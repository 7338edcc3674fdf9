import { goto } from '$app/navigation';
import { resolve } from '$app/paths';
import { handFile } from '../handed-file.ts';

/** A file with a deck that was opened where an article was wanted goes to where decks are opened. */
export async function openDeckFile(file: File): Promise<void> {
	handFile(file);
	await goto(resolve('/deck/open/'));
}
