import { Inflate } from 'fflate';
import type { Decoding } from './packing/decode.ts';

/** What is inflated at once: a few bytes may become a thousand times as many. */
const SLICE = 1024;

/** The `length` bytes that were deflated. It stops at the first byte too many, however many would follow. */
export function inflate(deflated: Uint8Array, length: number): Decoding {
	const bytes = new Uint8Array(length);
	let filled = 0;
	let isEnded = false as boolean;
	const inflater = new Inflate((piece, final) => {
		if (filled + piece.length > length) throw new TooLong();
		bytes.set(piece, filled);
		filled += piece.length;
		isEnded = final;
	});
	try {
		for (let from = 0; from < deflated.length; from += SLICE) {
			const slice = deflated.subarray(from, from + SLICE);
			inflater.push(slice, from + SLICE >= deflated.length);
		}
	} catch (reason) {
		return { ok: false, reason: reason instanceof TooLong ? 'longer' : 'cut' };
	}
	if (!isEnded || filled < length) return { ok: false, reason: 'cut' };
	return { ok: true, bytes };
}

class TooLong extends Error {}
