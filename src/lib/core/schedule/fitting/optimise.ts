import { DEFAULT_PARAMS } from '../weights.ts';
import { Adam } from './adam.ts';
import { batchesOf } from './batches.ts';
import { withinBounds } from './bounds.ts';
import { Cost, predictionsIn } from './cost.ts';
import type { Example } from './example.ts';
import { examplesAmong, firstRecalls, withoutOutliers } from './first-recalls.ts';
import { firstStabilities, itemsOf, orderedAndFilled } from './first-stabilities.ts';
import { asPerWeight, type PerWeight } from './per-weight.ts';

/** As fsrs-rs 6.6.1 has them (`TrainingConfig`). */
const EPOCHS = 5;
const BATCH = 512;
const LEARNING_RATE = 0.04;

/**
 * The weights that explain these answers best, as fsrs-rs finds them: first stabilities by themselves, then
 * all weights by Adam over small batches, with a pull back to where they started. It works in slices and
 * yields how much is done, 0 to 1.
 * @param seed of the order in which examples are taken
 */
export function* optimise(
	everyExample: readonly Example[],
	seed: string,
): Generator<number, PerWeight> {
	const recalls = withoutOutliers(firstRecalls(everyExample));
	const examples = examplesAmong(everyExample, recalls);
	const [, , , , ...others] = asPerWeight(DEFAULT_PARAMS.weights);
	const start: PerWeight = [...firstStabilities(recalls, averageRecall(examples)), ...others];
	const cost = new Cost(start, predictionsIn(examples));

	const adam = new Adam();
	const steps = EPOCHS * batchesOf(examples, BATCH, seed).length;
	let weights = start;
	let best = start;
	let least = Infinity;
	let step = 0;
	for (let epoch = 0; epoch < EPOCHS; epoch++) {
		for (const batch of batchesOf(examples, BATCH, `${seed}|${epoch}`)) {
			const gradient = cost.gradient(weights, batch);
			weights = withinBounds(adam.step(weights, gradient, rateAt(step / steps)));
			step++;
			yield Math.min(1, step / steps);
		}
		const reached = cost.of(weights, examples);
		if (reached < least) [least, best] = [reached, weights];
	}
	return inOrder(best, itemsOf(recalls));
}

/** Cosine annealing: the steps grow shorter to the end. */
function rateAt(done: number): number {
	return (LEARNING_RATE * (1 + Math.cos(Math.PI * Math.min(1, done)))) / 2;
}

function averageRecall(examples: readonly Example[]): number {
	const ranked = examples.flatMap(({ history }) => history.filter(({ rank }) => rank !== null));
	return ranked.filter(({ rating }) => rating > 1).length / Math.max(1, ranked.length);
}

function inOrder(weights: PerWeight, items: ReturnType<typeof itemsOf>): PerWeight {
	const [again, hard, good, easy, ...others] = weights;
	const known = new Map([
		[1, again],
		[2, hard],
		[3, good],
		[4, easy],
	] as const);
	return [...orderedAndFilled(known, items), ...others];
}
