import { readFileSync } from 'node:fs';
import { D1_FORMS, packingBeside, type LinkLore } from '#lib/core/share/index.ts';

/** What links are made and read with. */
export function linkLore(): LinkLore {
	const dictionary = new URL('../lib/core/share/d1-dictionary.txt', import.meta.url);
	return { packing: packingBeside(readFileSync(dictionary, 'utf8')), known: D1_FORMS };
}
