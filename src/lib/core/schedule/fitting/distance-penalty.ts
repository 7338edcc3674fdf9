import { perWeight, type PerWeight } from './per-weight.ts';

/** How far each weight varies among learners (`PARAMS_STDDEV` of fsrs-rs 6.6.1). */
const SPREAD: PerWeight = [
	6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25,
	1.03, 0.31, 0.32, 0.14, 0.27,
];

/** What it costs, in log loss, to be far from where the fit began: few answers must not lead far away. */
export function distancePenalty(weights: PerWeight, start: PerWeight): number {
	return weights.reduce(
		(sum, weight, i) => sum + ((weight - (start[i] ?? 0)) / (SPREAD[i] ?? 1)) ** 2,
		0,
	);
}

/** How that moves with each weight. */
export function penaltyGradient(weights: PerWeight, start: PerWeight): PerWeight {
	return perWeight((i) => (2 * ((weights[i] ?? 0) - (start[i] ?? 0))) / (SPREAD[i] ?? 1) ** 2);
}
