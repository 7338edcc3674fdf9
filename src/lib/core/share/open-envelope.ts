import { ByteReader, UnreadableBytes } from '../byte-reader.ts';
import { CHECK_BYTES, checkOf, MOST, MOST_PACKED, WAY, WAYS } from './envelope.ts';
import { decodeBits } from './packing/decode.ts';
import type { Predictors } from './packing/well-read.ts';

export type OpenedEnvelope =
	| { readonly ok: true; readonly body: Uint8Array }
	/** `newer`: closed in a way that a later version knows. */
	| { readonly ok: false; readonly reason: 'cut' | 'damaged' | 'newer' };

/** The body, checked. Time and space are bounded whatever the bytes are. */
export async function openEnvelope(
	bytes: Uint8Array,
	predictors: Predictors,
): Promise<OpenedEnvelope> {
	try {
		const reader = new ByteReader(bytes);
		const head = reader.number();
		const way = head % WAYS;
		if (way !== WAY.packed && way !== WAY.deflated) return refused('newer');
		const length = Math.floor(head / WAYS);
		const check = reader.raw(CHECK_BYTES);
		const isPacked = way === WAY.packed;
		if (length > (isPacked ? MOST_PACKED : MOST)) return refused('damaged');
		const small = reader.raw(reader.left);
		const opened = isPacked
			? decodeBits(small, length, predictors())
			: (await import('./inflate.ts')).inflate(small, length);
		if (!opened.ok) return refused(opened.reason === 'cut' ? 'cut' : 'damaged');
		return checkOf(opened.bytes, small).every((byte, at) => byte === check[at])
			? { ok: true, body: opened.bytes }
			: refused('damaged');
	} catch (reason) {
		if (reason instanceof UnreadableBytes) return refused('cut');
		throw reason;
	}
}

function refused(reason: 'cut' | 'damaged' | 'newer'): OpenedEnvelope {
	return { ok: false, reason };
}
