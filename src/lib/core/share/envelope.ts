import { ByteReader, UnreadableBytes } from '../byte-reader.ts';
import { ByteWriter } from '../byte-writer.ts';
import { sha256Start } from '../digest.ts';
import type { Packing } from './packing/packing.ts';

/** How a body is made small; its length stands beside it in one number. */
const WAY = { packed: 0, deflated: 1 } as const;
const WAYS = 4;

/** Bytes. Packing is smaller and slower than deflate: what is longer would keep a phone waiting. */
const MOST_PACKED = 32 * 1024;
/** Bytes of a body that is read at all. */
const MOST = 1024 * 1024;
const CHECK = 4;

export type OpenedEnvelope =
	| { readonly ok: true; readonly body: Uint8Array }
	/** `newer`: closed in a way that a later version knows. */
	| { readonly ok: false; readonly reason: 'cut' | 'damaged' | 'newer' };

/**
 * A body as a link holds it: its length and the way in which it was made small, the first bytes of SHA-256 over the
 * body and what is left of it, and that.
 */
export async function sealEnvelope(body: Uint8Array, packing: Packing): Promise<Uint8Array> {
	if (body.length > MOST) throw new RangeError('a body that is too long for a link');
	const isPacked = body.length <= MOST_PACKED;
	const small = isPacked ? packing.pack(body) : (await import('./deflating.ts')).deflate(body);
	return new ByteWriter()
		.number(body.length * WAYS + (isPacked ? WAY.packed : WAY.deflated))
		.raw(sha256Start(CHECK, body, small))
		.raw(small)
		.bytes();
}

/** The body, checked. Time and space are bounded whatever the bytes are. */
export async function openEnvelope(bytes: Uint8Array, packing: Packing): Promise<OpenedEnvelope> {
	try {
		const reader = new ByteReader(bytes);
		const head = reader.number();
		const way = head % WAYS;
		if (way !== WAY.packed && way !== WAY.deflated) return refused('newer');
		const length = Math.floor(head / WAYS);
		const check = reader.raw(CHECK);
		const isPacked = way === WAY.packed;
		if (length > (isPacked ? MOST_PACKED : MOST)) return refused('damaged');
		const small = reader.raw(reader.left);
		const opened = isPacked
			? packing.unpack(small, length)
			: (await import('./deflating.ts')).inflate(small, length);
		if (!opened.ok) return refused(opened.reason === 'cut' ? 'cut' : 'damaged');
		// Over both: bits that fill a last byte up are in no body.
		const sum = sha256Start(CHECK, opened.bytes, small);
		return sum.every((byte, at) => byte === check[at])
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
