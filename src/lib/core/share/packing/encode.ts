import type { Predictor } from './predictor.ts';
import { ending, parting, TOP, topOf, WIDEST } from './range.ts';

/**
 * An arithmetic coder: a text becomes one number in a range that each bit narrows to the part that its chance
 * has of it (after the carryless coder of M. Mahoney's fpaq0; mattmahoney.net/dc/dce.html#Section_32).
 */
export function encodeBits(bytes: Uint8Array, predictor: Predictor): Uint8Array {
	const out: number[] = [];
	let low = 0;
	let high = WIDEST;
	for (const byte of bytes) {
		for (let place = 7; place >= 0; place--) {
			const bit = (byte >> place) & 1;
			const middle = parting(low, high, predictor.chanceOfOne());
			if (bit === 1) high = middle;
			else low = middle + 1;
			predictor.learn(bit);
			while (topOf(low) === topOf(high)) {
				out.push(topOf(low));
				low = (low % TOP) * 256;
				high = (high % TOP) * 256 + 255;
			}
		}
	}
	return Uint8Array.from([...out, ...ending(low, high)]);
}
