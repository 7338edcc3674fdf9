import { sha1Hex } from '../../sha1.ts';

const HEX_DIGITS = 8;

/**
 * By which Anki finds notes that begin alike: the first 32 bits of SHA-1 over the first field without its tags and
 * with its entities decoded. That is the text it was made from, without its line ends.
 * @param text of the first field, before `fieldHtml`
 */
export function fieldChecksum(text: string): number {
	return Number.parseInt(sha1Hex(text.replaceAll('\n', '')).slice(0, HEX_DIGITS), 16);
}
