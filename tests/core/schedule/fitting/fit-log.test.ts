import { describe, expect, test } from 'vitest';
import { chance } from '#lib/core/schedule/chance.ts';
import type { LogEvent } from '#lib/core/schedule/event.ts';
import { examplesOf } from '#lib/core/schedule/fitting/example.ts';
import { historiesOf } from '#lib/core/schedule/fitting/histories-of.ts';
import { fitLog, type Fitting } from '#lib/core/schedule/fitting/index.ts';
import { optimise } from '#lib/core/schedule/fitting/optimise.ts';
import { validateEvent } from '#lib/core/schedule/validate-event.ts';
import { DEFAULT_PARAMS, isWeights } from '#lib/core/schedule/weights.ts';
import { simulatedLog, FAST_FORGETTER } from '../../../../bench/simulated-log.ts';
import { moment } from '../log.ts';
import { finished } from '#lib/core/finished.ts';

const LOG = simulatedLog({ weights: FAST_FORGETTER, items: 500, days: 400, seed: 'a' });
const fitting = finished(fitLog(LOG, { seed: 'seed' }));

function expectBetter(result: Fitting) {
	if (result.kind !== 'better') throw new Error(`${result.kind} came of it`);
	return result;
}

describe('a learner who forgets otherwise than most', () => {
	const { weights, evidence, before, after } = expectBetter(fitting);

	test('is given weights that foretell the latest answers better', () => {
		expect(after.logLoss).toBeLessThan(before.logLoss);
		expect(evidence.before).toBeCloseTo(before.logLoss, 5);
		expect(evidence.after).toBeCloseTo(after.logLoss, 5);
		expect(evidence.reviews).toBeGreaterThan(1_000);
		expect(after.rmseBins).toBeLessThan(before.rmseBins);
	});

	test('is judged by the latest fifth', () => {
		const judged = after.reliability.reduce((sum, { reviews }) => sum + reviews, 0);
		expect(judged).toBe(Math.ceil(evidence.reviews / 5));
	});

	test('is given what a log can hold', () => {
		expect(isWeights(weights)).toBe(true);
		const event = { v: 1, kind: 'params', id: 'p', ...moment(20_500), weights, evidence };
		expect(validateEvent(event).kind).toBe('event');
		expect(weights.map((weight) => Number(weight.toFixed(4)))).toEqual(weights);
	});

	test('is drawn towards everybody by the share that 2,000 reviews have', () => {
		const { histories, reviews } = historiesOf(LOG);
		const own = finished(optimise(examplesOf(histories, reviews), 'seed'));
		for (const [i, usual] of DEFAULT_PARAMS.weights.entries()) {
			const drawn = usual + ((own[i]! - usual) * reviews) / (reviews + 2_000);
			expect(weights[i]).toBeCloseTo(drawn, 3);
		}
	});
});

test('the same log in another order of arrival gives the same weights', () => {
	const shuffled = LOG.toSorted((a, b) => chance(a.id) - chance(b.id));
	expect(finished(fitLog([...shuffled, ...LOG.slice(0, 50)], { seed: 'seed' }))).toEqual(fitting);
});

test('under a thousand reviews it says how many are missing', () => {
	const few = finished(fitLog(LOG.slice(0, 600)));
	if (few.kind !== 'too-few') throw new Error(few.kind);
	expect(few.reviews).toBeGreaterThan(100);
	expect(few.reviews + few.missing).toBe(1_000);
	expect(finished(fitLog([]))).toEqual({ kind: 'too-few', reviews: 0, missing: 1_000 });
});

test('the thousandth review is enough', () => {
	const reviewsIn = (log: readonly LogEvent[]) => {
		const result = finished(fitLog(log));
		return result.kind === 'too-few' ? result.reviews : 1_000;
	};
	const byTime = LOG.toSorted((a, b) => a.at - b.at);
	let [low, high] = [0, byTime.length];
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if (reviewsIn(byTime.slice(0, middle)) < 1_000) low = middle;
		else high = middle;
	}
	expect(finished(fitLog(byTime.slice(0, low)))).toMatchObject({ kind: 'too-few', missing: 1 });
	expect(finished(fitLog(byTime.slice(0, high))).kind).not.toBe('too-few');
});

test('weights that foretell no better than those in force are not offered', () => {
	const result = finished(fitLog(LOG, { inForce: FAST_FORGETTER }));
	if (result.kind !== 'no-better') throw new Error(result.kind);
	expect(result.after.logLoss).toBeGreaterThanOrEqual(result.before.logLoss);
	expect(result).not.toHaveProperty('weights');
});

test('it tells how much is done, in many small steps, never going back', () => {
	const told = [...fitLog(LOG)];
	expect(told.length).toBeGreaterThan(20);
	expect(told).toEqual(told.toSorted((a, b) => a - b));
	expect(told[0]).toBe(0);
	expect(told.at(-1)).toBe(1);
});
