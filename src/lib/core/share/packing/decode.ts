import type { Predictor } from './predictor.ts';
import { ending, parting, TOP, topOf, WIDEST } from './range.ts';

/** `cut`: the bytes end too soon; `longer`: there are more of them than there should be. */
export type Decoding =
	| { readonly ok: true; readonly bytes: Uint8Array }
	| { readonly ok: false; readonly reason: 'cut' | 'longer' };

/** Bytes behind the end that count as zero before it is said that the end is missing: as many as a range is wide. */
const SLACK = 4;

/** Reads what `encodeBits` wrote of `length` bytes, with a predictor of the same memory. It stops where they end. */
export function decodeBits(packed: Uint8Array, length: number, predictor: Predictor): Decoding {
	const bytes = new Uint8Array(length);
	let low = 0;
	let high = WIDEST;
	let at = 0;
	let code = 0;
	const next = () => (code % TOP) * 256 + (packed[at++] ?? 0);
	for (let count = 0; count < SLACK; count++) code = next();
	for (let index = 0; index < length; index++) {
		let byte = 1;
		while (byte < 256) {
			const middle = parting(low, high, predictor.chanceOfOne());
			const bit = code <= middle ? 1 : 0;
			if (bit === 1) high = middle;
			else low = middle + 1;
			predictor.learn(bit);
			byte = 2 * byte + bit;
			while (topOf(low) === topOf(high)) {
				low = (low % TOP) * 256;
				high = (high % TOP) * 256 + 255;
				code = next();
			}
		}
		if (at > packed.length + SLACK) return { ok: false, reason: 'cut' };
		bytes[index] = byte - 256;
	}
	const written = at - SLACK + ending(low, high).length;
	if (packed.length !== written) {
		return { ok: false, reason: packed.length < written ? 'cut' : 'longer' };
	}
	return { ok: true, bytes };
}
