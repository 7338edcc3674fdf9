import { expect, test } from 'vitest';
import type { LogEvent } from '#lib/core/schedule/event.ts';
import { examplesOf } from '#lib/core/schedule/fitting/example.ts';
import { historiesOf } from '#lib/core/schedule/fitting/histories-of.ts';
import { optimise } from '#lib/core/schedule/fitting/optimise.ts';
import { asPerWeight } from '#lib/core/schedule/fitting/per-weight.ts';
import { qualityOf } from '#lib/core/schedule/fitting/quality.ts';
import { nativeOptimiser } from '../../../../bench/native-optimiser.ts';
import { REAL_REVIEWS, realReviews } from '../../../../bench/real-reviews.ts';
import { FAST_FORGETTER, simulatedLog } from '../../../../bench/simulated-log.ts';
import { finished } from '#lib/core/finished.ts';

/** How much worse our log loss may be. */
const MARGIN = 0.003;

const native = await nativeOptimiser();
const real = realReviews();

function named(name: string, missing: string | undefined): string {
	return missing === undefined ? name : `${name} (skipped: ${missing})`;
}

const noOptimiser = native.ok ? undefined : native.missing;
const noReviews = real === undefined ? `no ${REAL_REVIEWS}` : undefined;

async function expectAsGood(log: readonly LogEvent[]) {
	if (!native.ok) throw new Error(native.missing);
	const { histories, reviews } = historiesOf(log);
	const logLoss = (weights: readonly number[]) =>
		qualityOf(asPerWeight(weights), histories).logLoss;
	const ours = finished(optimise(examplesOf(histories, reviews), 'seed'));
	expect(logLoss(ours)).toBeLessThan(logLoss(await native.fit(histories)) + MARGIN);
}

test.skipIf(noOptimiser !== undefined)(
	named('a simulated learner is fitted as well as by fsrs-rs', noOptimiser),
	() => expectAsGood(simulatedLog({ weights: FAST_FORGETTER, items: 500, days: 400, seed: 'a' })),
);

test.skipIf((noOptimiser ?? noReviews) !== undefined)(
	named('a real learner is fitted as well as by fsrs-rs', noOptimiser ?? noReviews),
	() => expectAsGood(real ?? []),
);
