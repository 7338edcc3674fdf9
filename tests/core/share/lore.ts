import { readFileSync } from 'node:fs';
import { D1_KNOWN } from '#lib/core/share/d1-known.ts';
import type { LinkLore } from '#lib/core/share/link-kind.ts';
import { wellRead } from '#lib/core/share/packing/well-read.ts';

export const dictionary = readFileSync('src/lib/core/share/d1-dictionary.txt', 'utf8');

/** What links of the first kind are made and read with. */
export const lore: LinkLore = { predictors: wellRead(dictionary), known: D1_KNOWN };
