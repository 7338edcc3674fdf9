import type { Example } from './example.ts';
import { memoryPath } from './memory-path.ts';
import type { PerWeight } from './per-weight.ts';
import type { Slope } from './slope.ts';

/** The log loss of one prediction: 0 where the outcome was certain. */
export function logLossOf(chance: number, recalled: boolean): number {
	return -Math.log(recalled ? chance : 1 - chance);
}

/** The log loss of an example's predictions, each times its importance, summed. */
export function lossOf(w: PerWeight, { history, importance }: Example): number {
	return memoryPath(w, history).reduce((loss, { recall }, i) => {
		const rating = history[i]?.rating ?? 1;
		const counts = importance[i] ?? 0;
		return recall === null || counts === 0
			? loss
			: loss + counts * logLossOf(recall.chance, rating > 1);
	}, 0);
}

/** Adds to `gradient` how `lossOf` moves with each weight: the chain of slopes, from the last answer back. */
export function addGradient(gradient: PerWeight, w: PerWeight, example: Example): void {
	const { history, importance } = example;
	const path = memoryPath(w, history);
	let byStability = 0;
	let byDifficulty = 0;
	for (let i = path.length - 1; i >= 0; i--) {
		const step = path[i];
		if (step === undefined) continue;
		const { stability, difficulty, recall } = step;
		addSlopes(gradient, stability, byStability);
		addSlopes(gradient, difficulty, byDifficulty);
		const before = byStability * stability.byStability;
		byDifficulty = byStability * stability.byDifficulty + byDifficulty * difficulty.byDifficulty;
		byStability = before;
		const counts = importance[i] ?? 0;
		if (recall === null || counts === 0) continue;
		const recalled = (history[i]?.rating ?? 1) > 1;
		const byChance = counts / (recalled ? -recall.chance : 1 - recall.chance);
		byStability += byChance * recall.byStability;
		gradient[20] += byChance * recall.byDecay;
	}
}

function addSlopes(gradient: PerWeight, { weights, byWeights }: Slope, factor: number): void {
	if (factor === 0) return;
	for (let i = 0; i < weights.length; i++) {
		const index = weights[i] ?? 0;
		gradient[index] = (gradient[index] ?? 0) + factor * (byWeights[i] ?? 0);
	}
}
