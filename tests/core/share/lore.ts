import { readFileSync } from 'node:fs';
import { D1_FORMS } from '#lib/core/share/d1-forms.ts';
import type { LinkLore } from '#lib/core/share/link-kind.ts';
import { packingBeside } from '#lib/core/share/packing/packing.ts';

export const dictionary = readFileSync('src/lib/core/share/d1-dictionary.txt', 'utf8');

/** What links of the first kind are made and read with. */
export const lore: LinkLore = { packing: packingBeside(dictionary), known: D1_FORMS };
