/** Log odds beyond this, to either side, are as good as certain. */
const WIDEST = 12;
const STEPS = 4_096;
const PER_UNIT = STEPS / (2 * WIDEST);
/** e to the power of one step, as a literal: engines may differ in the last bit of `Math.exp`, and links outlive them. */
const E_PER_STEP = 1.005_876_574_714_478_2;
/** Chances are whole numbers of 16 bits; so many of them share their log odds. */
const SHARED = 16;

const PROBABILITIES = probabilities();
const LOG_ODDS = logOdds();

/** The probability, strictly between 0 and 1, that belongs to log odds. */
export function squash(odds: number): number {
	const step = ((odds + WIDEST) * PER_UNIT) | 0;
	return PROBABILITIES[step < 0 ? 0 : step >= STEPS ? STEPS - 1 : step]!;
}

/** The log odds, ln(p / (1 - p)), of a chance of 65,536. */
export function stretch(chance: number): number {
	return LOG_ODDS[(chance / SHARED) | 0]!;
}

function probabilities(): Float64Array {
	let power = 1;
	const half = STEPS / 2;
	const table = new Float64Array(STEPS);
	for (let step = 0; step < half; step++) {
		table[half + step] = power / (1 + power);
		table[half - step] = 1 / (1 + power);
		power *= E_PER_STEP;
	}
	table[0] = 1 / (1 + power);
	return table;
}

/** The inverse of the other, by looking it up there. */
function logOdds(): Float64Array {
	const table = new Float64Array(STEPS);
	let step = 0;
	for (let place = 0; place < STEPS; place++) {
		const probability = (place + 0.5) / STEPS;
		while (step < STEPS - 1 && (PROBABILITIES[step] ?? 1) < probability) step++;
		table[place] = step / PER_UNIT - WIDEST;
	}
	return table;
}
