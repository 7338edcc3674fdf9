import type { Rating } from '../event.ts';
import type { PerWeight } from './per-weight.ts';
import { still, type Slope } from './slope.ts';

const EASIEST = 1;
const HARDEST = 10;

/** The weights each depends on. */
const OF_FIRST = [4, 5];
const OF_NEXT = [4, 5, 6, 7];

function bounded(slope: Slope): Slope {
	if (slope.value < EASIEST) return still(EASIEST);
	return slope.value > HARDEST ? still(HARDEST) : slope;
}

/** D0(G) = w4 - e^(w5 (G - 1)) + 1, in 1 to 10. */
export function firstDifficulty(w: PerWeight, rating: Rating): Slope {
	const steps = rating - 1;
	const ease = Math.exp(w[5] * steps);
	return bounded({
		value: w[4] - ease + 1,
		byStability: 0,
		byDifficulty: 0,
		weights: OF_FIRST,
		byWeights: [1, -steps * ease],
	});
}

/**
 * D' = w7 D0(4) + (1 - w7) (D - w6 (G - 3) (10 - D) / 9), in 1 to 10: linear damping, then reversion to the
 * difficulty of a first Easy, which is not bounded here (ts-fsrs 5.4.2, `next_difficulty`).
 */
export function nextDifficulty(w: PerWeight, difficulty: number, rating: Rating): Slope {
	const grade = rating - 3;
	const room = (HARDEST - difficulty) / 9;
	const moved = difficulty - w[6] * grade * room;
	const ease = Math.exp(w[5] * 3);
	const easy = w[4] - ease + 1;
	const kept = 1 - w[7];
	return bounded({
		value: w[7] * easy + kept * moved,
		byStability: 0,
		byDifficulty: kept * (1 + (w[6] * grade) / 9),
		weights: OF_NEXT,
		byWeights: [w[7], -3 * ease * w[7], -kept * grade * room, easy - moved],
	});
}
