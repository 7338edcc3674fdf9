/** Chances are handed over as whole numbers of this many parts. */
const PARTS = 65_536;
/** The range is 32 bits wide. Its top byte is written as soon as both ends agree in it. */
export const TOP = 0x1_00_00_00;
export const WIDEST = 0xff_ff_ff_ff;

/** The last number of the lower part, which is that of a one. */
export function parting(low: number, high: number, chance: number): number {
	const parts = Math.min(PARTS - 1, Math.max(1, Math.round(chance * PARTS)));
	return low + Math.floor(((high - low) * parts) / PARTS);
}

export function topOf(number: number): number {
	return Math.floor(number / TOP);
}

/** The fewest bytes that, with zeros behind them, are a number in the range. */
export function ending(low: number, high: number): readonly number[] {
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
