import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64Url } from './base64url.ts';

/** SHA-256 of the UTF-8 bytes of `text`, as 64 hex digits. */
export function sha256Hex(text: string): string {
	return bytesToHex(sha256(utf8ToBytes(text)));
}

/** `digestId` over parts that begin alike: what they have in common is hashed once, however long it is. */
export function digestBehind(
	...common: readonly string[]
): (bits: number, ...parts: readonly string[]) => string {
	const begun = sha256.create().update(utf8ToBytes(common.join('\u0000')));
	return (bits, ...parts) => {
		const rest = utf8ToBytes(parts.map((part) => `\u0000${part}`).join(''));
		return toBase64Url(
			begun
				.clone()
				.update(rest)
				.digest()
				.subarray(0, bits / 8),
		);
	};
}

/**
 * The first `bits` (a multiple of 8, at most 256) of SHA-256 over the parts, as base64url.
 * Parts are joined with U+0000, which no clean text holds, so ('ab','c') and ('a','bc') differ.
 */
export function digestId(bits: number, first: string, ...others: readonly string[]): string {
	return digestBehind(first)(bits, ...others);
}

/** SHA-256 of a text that comes piece by piece. */
export interface RunningDigest {
	add(piece: string): void;
	/** 64 hex digits, of all that was added so far. */
	hex(): string;
}

export function runningDigest(): RunningDigest {
	const hash = sha256.create();
	return {
		add: (piece) => void hash.update(utf8ToBytes(piece)),
		hex: () => bytesToHex(hash.clone().digest()),
	};
}

/** SHA-256 of bytes, as base64url. */
export function sha256OfBytes(bytes: Uint8Array): string {
	return toBase64Url(sha256(bytes));
}
