import type { LogEvent, ParamsEvent } from '../event.ts';
import { DEFAULT_PARAMS, type Weights } from '../weights.ts';
import { withinBounds } from './bounds.ts';
import { examplesOf } from './example.ts';
import { historiesOf } from './histories-of.ts';
import type { History } from './history.ts';
import { optimise } from './optimise.ts';
import { asPerWeight, perWeight, type PerWeight } from './per-weight.ts';
import { qualityOf, type Quality } from './quality.ts';

/** Fewer reviews say too little of one learner. */
const FEWEST_REVIEWS = 1_000;

/** What came of fitting weights to a log. `reviews` are those of a later day than the one before, of the same item. */
export type Fitting =
	| {
			readonly kind: 'too-few';
			readonly reviews: number;
			/** How many more are needed. */
			readonly missing: number;
	  }
	| ({ readonly kind: 'no-better' } & Trial)
	| ({
			readonly kind: 'better';
			/** For a `params` event: 21 numbers of at most 4 decimals, within the bounds of FSRS-6. */
			readonly weights: Weights;
	  } & Trial);

/** How weights fitted to the older reviews did on the latest fifth, which they had not seen. */
interface Trial {
	/** For a `params` event: mean log loss of the weights in force, and of the fitted ones. */
	readonly evidence: ParamsEvent['evidence'];
	/** The weights in force. */
	readonly before: Quality;
	readonly after: Quality;
}

export interface FitOptions {
	/** What fitted weights must beat; those of everybody if none are named. */
	readonly inForce?: Weights;
	/** Of the order in which reviews are gone through; the same seed and log give the same weights. */
	readonly seed?: string;
}

/** The share of the reviews that the weights are tried on, the latest ones. */
const HELD_OUT = 0.2;

/**
 * Fits the weights of FSRS-6 to a learner's own reviews, in slices: yields how much is done, 0 to 1, every few
 * milliseconds, and returns what came of it. Weights are offered only if, fitted to the older reviews, they
 * foretell the latest ones better than those in force; then they are fitted again to all.
 * @param events the whole log, in any order
 */
export function* fitLog(
	events: readonly LogEvent[],
	{ inForce = DEFAULT_PARAMS.weights, seed = 'recto' }: FitOptions = {},
): Generator<number, Fitting> {
	yield 0;
	const { histories, reviews } = historiesOf(events);
	if (reviews < FEWEST_REVIEWS) {
		return { kind: 'too-few', reviews, missing: FEWEST_REVIEWS - reviews };
	}
	const end = Math.floor(reviews * (1 - HELD_OUT));
	const tried = yield* halfOf(fitted(histories, end, seed), 0);
	const before = qualityOf(withinBounds(asPerWeight(inForce)), histories, end);
	const after = qualityOf(tried, histories, end);
	const evidence = {
		reviews,
		before: rounded(before.logLoss, 6),
		after: rounded(after.logLoss, 6),
	};
	if (!(after.logLoss < before.logLoss)) return { kind: 'no-better', evidence, before, after };
	const weights = yield* halfOf(fitted(histories, reviews, seed), 0.5);
	return { kind: 'better', weights, evidence, before, after };
}

function* halfOf<Result>(work: Generator<number, Result>, done: number): Generator<number, Result> {
	for (;;) {
		const next = work.next();
		if (next.done === true) return next.value;
		yield done + next.value / 2;
	}
}

/** So many reviews count as much as what is known of everybody. */
const WEIGHT_OF_EVERYBODY = 2_000;

/** Fitted to the answers of rank below `end`, drawn towards the defaults, the more so the fewer these are. */
function* fitted(
	histories: readonly History[],
	end: number,
	seed: string,
): Generator<number, PerWeight> {
	const own = yield* optimise(examplesOf(histories, end), seed);
	const share = end / (end + WEIGHT_OF_EVERYBODY);
	const usual = asPerWeight(DEFAULT_PARAMS.weights);
	return perWeight((i) => {
		const from = usual[i] ?? 0;
		// Engines may differ in the last digits of a power; what is stored does not.
		return rounded(from + share * ((own[i] ?? from) - from), 4);
	});
}

function rounded(value: number, decimals: number): number {
	return Number(value.toFixed(decimals));
}
