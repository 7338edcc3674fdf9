import type { Predictor } from './predictor.ts';

/** Chances are handed over as whole numbers of this many parts. */
const PARTS = 65_536;
/** The range is 32 bits wide. Its top byte is written as soon as both ends agree in it. */
const TOP = 0x1_00_00_00;
const WIDEST = 0xff_ff_ff_ff;

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

/** The last number of the lower part, which is that of a one. */
function parting(low: number, high: number, chance: number): number {
	const parts = Math.min(PARTS - 1, Math.max(1, Math.round(chance * PARTS)));
	return low + Math.floor(((high - low) * parts) / PARTS);
}

function topOf(number: number): number {
	return Math.floor(number / TOP);
}

/** The fewest bytes that, with zeros behind them, are a number in the range. */
function ending(low: number, high: number): readonly number[] {
	if (low === 0) return [];
	for (const length of [1, 2, 3]) {
		const step = 256 ** (4 - length);
		const number = Math.ceil(low / step) * step;
		if (number <= high) return bytesOf(number).slice(0, length);
	}
	return bytesOf(low);
}

function bytesOf(number: number): readonly number[] {
	return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256);
}
