import type { Features } from '../../src/lib/core/cards/worth/span-features.ts';
import type { Weights } from '../../src/lib/core/cards/worth/span-worth.ts';

export interface Example {
	readonly features: Features;
	readonly isChosen: boolean;
}

export interface Fitting {
	/** Times half the sum of the squared weights is added to the loss: the larger, the smaller the weights. */
	readonly penalty: number;
	readonly steps: number;
}

/**
 * The weights under which the examples are most likely, by Nesterov's accelerated gradient (1983) on the logistic
 * loss with an L2 penalty. Same in, same out: it starts at 0 and takes no chances.
 */
export function fitWeights(examples: readonly Example[], { penalty, steps }: Fitting): Weights {
	const names = [...new Set(examples.flatMap(({ features }) => [...features.keys()]))].sort();
	const index = new Map(names.map((name, at) => [name, at]));
	const bias = names.length;
	const rows = examples.map(({ features, isChosen }) => ({
		at: Int32Array.from([...features.keys()], (name) => index.get(name) ?? bias),
		value: Float64Array.from(features.values()),
		target: Number(isChosen),
	}));
	const norms = rows.map(({ value }) => value.reduce((sum, each) => sum + each * each, 1));
	const steepest = Math.max(...norms) / 4 + penalty / rows.length;
	const ahead = new Float64Array(bias + 1);
	const before = new Float64Array(bias + 1);
	let pace = 1;
	for (let step = 0; step < steps; step++) {
		const gradient = new Float64Array(bias + 1);
		for (const { at, value, target } of rows) {
			let score = ahead[bias] ?? 0;
			for (const [k, feature] of at.entries()) score += (ahead[feature] ?? 0) * (value[k] ?? 0);
			const error = 1 / (1 + Math.exp(-score)) - target;
			for (const [k, feature] of at.entries())
				gradient[feature] = (gradient[feature] ?? 0) + error * (value[k] ?? 0);
			gradient[bias] = (gradient[bias] ?? 0) + error;
		}
		const next = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
		for (let k = 0; k <= bias; k++) {
			const pull = k === bias ? 0 : penalty * (ahead[k] ?? 0);
			const moved = (ahead[k] ?? 0) - ((gradient[k] ?? 0) + pull) / rows.length / steepest;
			ahead[k] = moved + ((pace - 1) / next) * (moved - (before[k] ?? 0));
			before[k] = moved;
		}
		pace = next;
	}
	return named([...names, 'bias'], before);
}

/** To two places: more would be noise. */
function named(names: readonly string[], values: Float64Array): Weights {
	const rounded = names.map(
		(name, at) => [name, Math.round((values[at] ?? 0) * 100) / 100] as const,
	);
	return Object.fromEntries(rounded.filter(([, value]) => value !== 0));
}
