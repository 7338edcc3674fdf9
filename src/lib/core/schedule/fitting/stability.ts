import type { Rating } from '../event.ts';
import type { Memory } from '../fsrs.ts';
import { SHORTEST_FIRST } from './bounds.ts';
import type { Recall } from './forgetting-curve.ts';
import type { PerWeight } from './per-weight.ts';
import { still, type Slope } from './slope.ts';

const SHORTEST = 0.001;
const LONGEST = 36_500;

/** The weights each depends on; where it goes by the rating, from Again to Easy. */
const OF_FIRST = [[0], [1], [2], [3]];
const OF_SAME_DAY = [17, 18, 19];
const OF_PLAIN_RECALL = [8, 9, 10, 20];
const OF_RECALL = [
	OF_PLAIN_RECALL,
	[...OF_PLAIN_RECALL, 15],
	OF_PLAIN_RECALL,
	[...OF_PLAIN_RECALL, 16],
];
const OF_LAPSE = [11, 12, 13, 14, 20];
const OF_CAPPED_LAPSE = [17, 18];

function bounded(slope: Slope): Slope {
	if (slope.value < SHORTEST) return still(SHORTEST);
	return slope.value > LONGEST ? still(LONGEST) : slope;
}

/** S0(G) = w(G - 1), in days. */
export function firstStability(w: PerWeight, rating: Rating): Slope {
	const value = w[rating - 1] ?? SHORTEST_FIRST;
	if (value < SHORTEST_FIRST) return still(SHORTEST_FIRST);
	return { ...still(value), weights: OF_FIRST[rating - 1] ?? [], byWeights: [1] };
}

/** S' = S max(1, S^-w19 e^(w17 (G - 3 + w18))); Again may shorten it. */
export function stabilitySameDay(w: PerWeight, { stability }: Memory, rating: Rating): Slope {
	const grade = rating - 3 + w[18];
	const growth = Math.exp(w[17] * grade - w[19] * Math.log(stability));
	if (rating > 1 && growth < 1) return { ...still(stability), byStability: 1 };
	const value = stability * growth;
	return bounded({
		value,
		byStability: (1 - w[19]) * growth,
		byDifficulty: 0,
		weights: OF_SAME_DAY,
		byWeights: [value * grade, value * w[17], -value * Math.log(stability)],
	});
}

/** S' = S (1 + e^w8 (11 - D) S^-w9 (e^(w10 (1 - R)) - 1) [w15 if Hard] [w16 if Easy]). */
export function stabilityAfterRecall(
	w: PerWeight,
	{ stability, difficulty }: Memory,
	rating: Rating,
	recall: Recall,
): Slope {
	const forgotten = 1 - recall.chance;
	const log = Math.log(stability);
	const surprise = Math.exp(w[10] * forgotten);
	const bonus = rating === 2 ? w[15] : rating === 4 ? w[16] : 1;
	const scale = stability * Math.exp(w[8] - w[9] * log) * (11 - difficulty);
	const plain = scale * (surprise - 1);
	const gain = plain * bonus;
	const byChance = -scale * bonus * w[10] * surprise;
	return bounded({
		value: stability + gain,
		byStability: 1 + ((1 - w[9]) * gain) / stability + byChance * recall.byStability,
		byDifficulty: -gain / (11 - difficulty),
		weights: OF_RECALL[rating - 1] ?? [],
		byWeights: [
			gain,
			-gain * log,
			scale * bonus * surprise * forgotten,
			byChance * recall.byDecay,
			// Of w15 or w16; a Good has neither.
			plain,
		],
	});
}

/**
 * S' = w11 D^-w12 ((S + 1)^w13 - 1) e^(w14 (1 - R)), but not above what an Again on the same day would leave,
 * S e^(-w17 w18).
 */
export function stabilityAfterLapse(w: PerWeight, memory: Memory, recall: Recall): Slope {
	const { stability, difficulty } = memory;
	const left = Math.exp(-w[17] * w[18]);
	const most = stability * left;
	const forgotten = 1 - recall.chance;
	const hardship = w[11] * Math.exp(w[14] * forgotten - w[12] * Math.log(difficulty));
	const log = Math.log(stability + 1);
	const power = Math.exp(w[13] * log);
	const value = hardship * (power - 1);
	if (most < value) {
		return bounded({
			value: most,
			byStability: left,
			byDifficulty: 0,
			weights: OF_CAPPED_LAPSE,
			byWeights: [-most * w[18], -most * w[17]],
		});
	}
	const byChance = -w[14] * value;
	return bounded({
		value,
		byStability: (hardship * w[13] * power) / (stability + 1) + byChance * recall.byStability,
		byDifficulty: (-w[12] * value) / difficulty,
		weights: OF_LAPSE,
		byWeights: [
			value / w[11],
			-value * Math.log(difficulty),
			hardship * power * log,
			value * forgotten,
			byChance * recall.byDecay,
		],
	});
}
