import { sha256Hex } from '../../digest.ts';

/** Anki numbers note types and decks by the ms at which they were made; these lie in 2001 to 2012, before any of its own. */
const FIRST = 1_000_000_000_000;
const HEX_DIGITS = 9;
const RANGE = 350_000_000_000;

/** The same number for the same text, so that a second import updates what a first one brought. */
export function ankiId(text: string): number {
	return FIRST + (Number.parseInt(sha256Hex(text).slice(0, HEX_DIGITS + 1), 16) % RANGE);
}
