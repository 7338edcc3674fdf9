/** How many of those asked were known, and within which bounds the true share lies with 95 % confidence. */
export interface Share {
	readonly kept: number;
	readonly asked: number;
	/** 0 to 1; 0 and 1 where nothing was asked. */
	readonly low: number;
	readonly high: number;
}

/** The standard normal quantile of a two-sided 95 %. */
const Z = 1.959964;

/**
 * A share with its Wilson score interval, which holds for few answers and near all of them too
 * (E. B. Wilson, JASA 22, 1927; Brown, Cai and DasGupta, Statistical Science 16, 2001).
 */
export function shareOf(kept: number, asked: number): Share {
	if (asked === 0) return { kept: 0, asked: 0, low: 0, high: 1 };
	const p = kept / asked;
	const z2 = (Z * Z) / asked;
	const centre = (p + z2 / 2) / (1 + z2);
	const reach = (Z * Math.sqrt((p * (1 - p)) / asked + z2 / (4 * asked))) / (1 + z2);
	return { kept, asked, low: Math.max(0, centre - reach), high: Math.min(1, centre + reach) };
}
