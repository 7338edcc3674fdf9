import type { LogEvent } from '../src/lib/core/schedule/event.ts';
import { examplesOf } from '../src/lib/core/schedule/fitting/example.ts';
import { historiesOf } from '../src/lib/core/schedule/fitting/histories-of.ts';
import type { History } from '../src/lib/core/schedule/fitting/history.ts';
import { fitLog } from '../src/lib/core/schedule/fitting/index.ts';
import { optimise } from '../src/lib/core/schedule/fitting/optimise.ts';
import { asPerWeight } from '../src/lib/core/schedule/fitting/per-weight.ts';
import { qualityOf } from '../src/lib/core/schedule/fitting/quality.ts';
import { DEFAULT_PARAMS, type Weights } from '../src/lib/core/schedule/weights.ts';
import { finished } from '../src/lib/core/finished.ts';
import { median, timed, type Figure } from './measure.ts';
import { nativeOptimiser, type NativeOptimiser } from './native-optimiser.ts';
import { REAL_REVIEWS, realReviews } from './real-reviews.ts';
import { FAST_FORGETTER, simulatedLog } from './simulated-log.ts';

const REVIEWS = 10_000;
const ROUNDS = 5;
/** The first reviews that weights are fitted to here; they are judged by the rest. */
const OLDER = 0.8;

/** How long it takes to fit weights, and how well they foretell reviews that came later, beside fsrs-rs. */
export async function fittingFigures(): Promise<readonly Figure[]> {
	const native = await nativeOptimiser();
	if (!native.ok) console.log(`(fsrs-rs is left out: ${native.missing})`);
	const real = realReviews();
	if (real === undefined) console.log(`(the real learner is left out: no ${REAL_REVIEWS})`);
	const simulated = simulatedLog({ weights: FAST_FORGETTER, items: 700, days: 400, seed: 'bench' })
		.sort((a, b) => a.at - b.at)
		.slice(0, REVIEWS);
	return [
		...(await timeFigures(simulated, native)),
		...(await lossFigures('simulated', simulated, native, FAST_FORGETTER)),
		...(real === undefined ? [] : await lossFigures('real', real, native)),
	];
}

async function timeFigures(log: readonly LogEvent[], native: NativeOptimiser): Promise<Figure[]> {
	const fit = () => finished(fitLog(log));
	const [first = NaN] = await timed(1, fit);
	const name = `${log.length} reviews, tried and fitted`;
	const figures: Figure[] = [
		{ what: `${name}, the first time`, value: first, unit: 'ms', goal: 1_000 },
		{ what: `${name}, once warm`, value: median(await timed(ROUNDS, fit)), unit: 'ms' },
	];
	if (native.ok) {
		const { histories } = historiesOf(log);
		const value = median(await timed(2, () => native.fit(histories)));
		figures.push({ what: 'fsrs-rs, the same reviews, fitted only', value, unit: 'ms' });
	}
	return figures;
}

async function lossFigures(
	learner: string,
	log: readonly LogEvent[],
	native: NativeOptimiser,
	truth?: Weights,
): Promise<Figure[]> {
	const { histories, reviews } = historiesOf(log);
	const end = Math.floor(reviews * OLDER);
	const own = finished(optimise(examplesOf(histories, end), 'bench'));
	const fitting = finished(fitLog(log));
	const theirs = native.ok
		? await native.fit(histories.map((each) => before(each, end)))
		: undefined;
	const loss = (weights: Weights) => qualityOf(asPerWeight(weights), histories, end).logLoss;
	const rows: readonly (readonly [string, number | undefined])[] = [
		['weights of everybody', loss(DEFAULT_PARAMS.weights)],
		['fitted, as fsrs-rs does', loss(own)],
		['fitted, drawn to everybody', fitting.kind === 'too-few' ? undefined : fitting.after.logLoss],
		['fsrs-rs', theirs && loss(theirs)],
		['true weights', truth && loss(truth)],
	];
	return rows.flatMap(([what, value]) =>
		value === undefined
			? []
			: [{ what: `${learner} learner: ${what}`, value, unit: 'nats' as const }],
	);
}

function before(history: History, end: number): History {
	return history.map((each) => ({
		...each,
		rank: each.rank !== null && each.rank < end ? each.rank : null,
	}));
}
