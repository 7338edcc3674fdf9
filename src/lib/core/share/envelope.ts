import { crc32 } from './crc32.ts';

/** How a body is made small; its length stands beside it in one number. */
export const WAY = { packed: 0, deflated: 1 } as const;
export const WAYS = 4;

/** Bytes. Packing is smaller and slower than deflate: what is longer would keep a phone waiting. */
export const MOST_PACKED = 32 * 1024;
/** Bytes of a body that is read at all. */
export const MOST = 1024 * 1024;
export const CHECK_BYTES = 4;

/**
 * Tells what was cut, mangled by a chat or mistyped; what was forged, nobody can tell. Of both, since bits that fill
 * a last byte up are in no body.
 */
export function checkOf(body: Uint8Array, small: Uint8Array): readonly number[] {
	const sum = crc32(small, crc32(body));
	return [24, 16, 8, 0].map((shift) => (sum >>> shift) & 0xff);
}
