/** In code points. */
const LONGEST = 60;

/** A name for a file of a deck, from the deck's title: letters and digits of any script, parted by hyphens. */
export function fileName(title: string, ending: string): string {
	const words =
		title
			.normalize('NFC')
			.toLowerCase()
			.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	const name = Array.from(words.join('-')).slice(0, LONGEST).join('').replace(/-$/, '');
	return `${name === '' ? 'deck' : name}.${ending}`;
}
