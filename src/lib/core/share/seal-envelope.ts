import { ByteWriter } from '../byte-writer.ts';
import { checkOf, MOST, MOST_PACKED, WAY, WAYS } from './envelope.ts';
import { encodeBits } from './packing/encode.ts';
import type { Predictors } from './packing/well-read.ts';

/**
 * A body as a link holds it: its length and the way in which it was made small, a checksum, and what is left of it.
 * `undefined` for one that is longer than any that is read.
 */
export async function sealEnvelope(
	body: Uint8Array,
	predictors: Predictors,
): Promise<Uint8Array | undefined> {
	if (body.length > MOST) return undefined;
	const isPacked = body.length <= MOST_PACKED;
	const small = isPacked
		? encodeBits(body, predictors())
		: (await import('./deflate.ts')).deflate(body);
	return new ByteWriter()
		.number(body.length * WAYS + (isPacked ? WAY.packed : WAY.deflated))
		.raw(checkOf(body, small))
		.raw(small)
		.bytes();
}
