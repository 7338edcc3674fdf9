import { readFileSync } from 'node:fs';
import { D1_KNOWN, wellRead, type LinkLore } from '#lib/core/share/index.ts';

/** What links are made and read with. */
export function linkLore(): LinkLore {
	const dictionary = new URL('../lib/core/share/d1-dictionary.txt', import.meta.url);
	return { predictors: wellRead(readFileSync(dictionary, 'utf8')), known: D1_KNOWN };
}
