import { sha1 } from '@noble/hashes/legacy.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** SHA-1 of the UTF-8 bytes of `text`, as 40 hex digits: only for formats of others that ask for it. */
export function sha1Hex(text: string): string {
	return bytesToHex(sha1(utf8ToBytes(text)));
}
