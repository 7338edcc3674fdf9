import type { Rating } from '../event.ts';
import { DEFAULT_PARAMS } from '../weights.ts';
import { LONGEST_FIRST, SHORTEST_FIRST } from './bounds.ts';
import type { FirstRecall, FirstRecalls } from './first-recalls.ts';
import { ForgettingCurve } from './forgetting-curve.ts';
import { logLossOf } from './loss.ts';
import { asPerWeight } from './per-weight.ts';

/** Days after a first Again, Hard, Good and Easy: the weights w0 to w3. */
export type FirstStabilities = readonly [number, number, number, number];

const DEFAULTS = asPerWeight(DEFAULT_PARAMS.weights);
const CURVE = new ForgettingCurve(DEFAULTS[20]);
const RATINGS: readonly Rating[] = [1, 2, 3, 4];

function usual(rating: Rating): number {
	return DEFAULTS[rating - 1] ?? 1;
}

/**
 * What the first answers of a learner leave, found for each rating alone before all weights are fitted at
 * once (`initialize_stability_parameters` of fsrs-rs 6.6.1).
 * @param averageRecall the share of all answers that were right
 */
export function firstStabilities(recalls: FirstRecalls, averageRecall: number): FirstStabilities {
	const found = [...recalls].flatMap(([rating, group]): [Rating, number][] =>
		group.length === 0 ? [] : [[rating, likeliest(rating, group, averageRecall)]],
	);
	return orderedAndFilled(new Map(found), itemsOf(recalls));
}

/** Two thirds to this power is far below what is stored of a weight. */
const SEARCH_STEPS = 60;

/** By ternary search: the loss has one valley. */
function likeliest(rating: Rating, group: readonly FirstRecall[], averageRecall: number): number {
	let low = SHORTEST_FIRST;
	let high = LONGEST_FIRST;
	for (let step = 0; step < SEARCH_STEPS; step++) {
		const third = (high - low) / 3;
		const left = lossAt(low + third, rating, group, averageRecall);
		const right = lossAt(high - third, rating, group, averageRecall);
		if (left < right) high -= third;
		else low += third;
	}
	return (low + high) / 2;
}

function lossAt(
	stability: number,
	rating: Rating,
	group: readonly FirstRecall[],
	averageRecall: number,
): number {
	const distance = Math.abs(stability - usual(rating)) / 16;
	return group.reduce((loss, { elapsed, items, recalled }) => {
		const { chance } = CURVE.recall(elapsed, stability);
		// As if one item more had been answered as all are on average.
		const share = (recalled + averageRecall) / (items + 1);
		return (
			loss + items * (share * logLossOf(chance, true) + (1 - share) * logLossOf(chance, false))
		);
	}, distance);
}

/** How many items began with each rating. */
export function itemsOf(recalls: FirstRecalls): ReadonlyMap<Rating, number> {
	return new Map(
		[...recalls].map(([rating, group]) => [
			rating,
			group.reduce((sum, { items }) => sum + items, 0),
		]),
	);
}

/** On a logarithmic scale, Hard lies at this share from Good to Again, and Good from Hard to Easy (fsrs-rs). */
const HARD = 0.41;
const GOOD = 0.54;

/** A rating's logarithm as `a` times that of one and `1 - a` times that of another. */
const RULES: readonly (readonly [rating: Rating, one: Rating, other: Rating, a: number])[] = [
	[2, 1, 3, HARD],
	[3, 2, 4, 1 - GOOD],
	[2, 3, 4, 1 / (1 - GOOD)],
	[3, 1, 2, 1 - 1 / (1 - HARD)],
	[1, 2, 3, 1 / HARD],
	[4, 2, 3, 1 - 1 / GOOD],
];

/**
 * The four stabilities, each at least as long as the one before, those of ratings never given told from the
 * others (`smooth_and_fill` of fsrs-rs 6.6.1).
 * @param items how many began with each rating: of two in the wrong order, the one of fewer gives way
 */
export function orderedAndFilled(
	known: ReadonlyMap<Rating, number>,
	items: ReadonlyMap<Rating, number>,
): FirstStabilities {
	const found = new Map([...known].filter(([rating]) => (items.get(rating) ?? 0) > 0));
	putInOrder(found, items);
	fill(found);
	const [again, hard, good, easy] = RATINGS.map((rating) =>
		Math.min(Math.max(found.get(rating) ?? usual(rating), SHORTEST_FIRST), LONGEST_FIRST),
	) as [number, number, number, number];
	return [again, hard, good, easy];
}

function putInOrder(found: Map<Rating, number>, items: ReadonlyMap<Rating, number>): void {
	const pairs: readonly (readonly [Rating, Rating])[] = [
		...([
			[1, 2],
			[2, 3],
			[3, 4],
			[1, 3],
			[2, 4],
			[1, 4],
		] as const),
	];
	for (const [lower, higher] of pairs) {
		const short = found.get(lower);
		const long = found.get(higher);
		if (short === undefined || long === undefined || short <= long) continue;
		if ((items.get(lower) ?? 0) > (items.get(higher) ?? 0)) found.set(higher, short);
		else found.set(lower, long);
	}
}

function fill(found: Map<Rating, number>): void {
	const [only] = found;
	if (found.size === 1 && only !== undefined) {
		const [rating, stability] = only;
		for (const each of RATINGS) found.set(each, (usual(each) * stability) / usual(rating));
	}
	const [again, easy] = [found.get(1), found.get(4)];
	if (found.size === 2 && again !== undefined && easy !== undefined) {
		// Both rules at once.
		const a = HARD / (1 - (1 - HARD) * (1 - GOOD));
		found.set(2, again ** a * easy ** (1 - a));
	}
	for (const [rating, one, other, a] of RULES) {
		const [first, second] = [found.get(one), found.get(other)];
		if (found.has(rating) || first === undefined || second === undefined) continue;
		found.set(rating, first ** a * second ** (1 - a));
	}
}
