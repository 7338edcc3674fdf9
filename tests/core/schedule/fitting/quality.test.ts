import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Rating } from '#lib/core/schedule/event.ts';
import type { History } from '#lib/core/schedule/fitting/history.ts';
import { asPerWeight } from '#lib/core/schedule/fitting/per-weight.ts';
import { qualityOf } from '#lib/core/schedule/fitting/quality.ts';
import { DEFAULT_PARAMS } from '#lib/core/schedule/weights.ts';
import { anyHistory, anyWeights } from './arbitrary.ts';

const WEIGHTS = asPerWeight(DEFAULT_PARAMS.weights);

/** First Easy; then asked when 90 % are known, which is after as many days as it is stable. */
function askedAtNinety(rating: Rating, rank: number): History {
	return [
		{ elapsed: 0, rating: 4, rank: null },
		{ elapsed: 8.2956, rating, rank },
	];
}

test('log loss and error are those of the chances foretold', () => {
	const histories = [
		askedAtNinety(3, 0),
		askedAtNinety(3, 1),
		askedAtNinety(3, 2),
		askedAtNinety(1, 3),
	];
	const { logLoss, rmseBins, reliability } = qualityOf(WEIGHTS, histories);
	expect(logLoss).toBeCloseTo(-(3 * Math.log(0.9) + Math.log(0.1)) / 4, 6);
	expect(rmseBins).toBeCloseTo(0.15, 6);
	expect(reliability).toHaveLength(1);
	expect(reliability[0]).toMatchObject({ reviews: 4, recalled: 0.75 });
	expect(reliability[0]?.predicted).toBeCloseTo(0.9, 6);
});

test('only answers from the given rank on are judged', () => {
	const histories = [askedAtNinety(1, 0), askedAtNinety(3, 1)];
	expect(qualityOf(WEIGHTS, histories, 1).logLoss).toBeCloseTo(-Math.log(0.9), 6);
});

test('answers with other waits, lengths and lapses are binned apart', () => {
	const long: History = [
		{ elapsed: 0, rating: 4, rank: null },
		{ elapsed: 8, rating: 1, rank: 0 },
		{ elapsed: 1, rating: 3, rank: 1 },
	];
	const { rmseBins } = qualityOf(WEIGHTS, [long]);
	const [failed, right] = [0, 1].map((rank) =>
		qualityOf(WEIGHTS, [long.map((each) => ({ ...each, rank: each.rank === rank ? 0 : null }))]),
	);
	expect(rmseBins).toBeCloseTo(Math.hypot(failed!.rmseBins, right!.rmseBins) / Math.SQRT2, 9);
});

test('answers that differ in lapses alone are binned apart', () => {
	const after = (second: Rating, third: Rating, rank: number): History => [
		{ elapsed: 0, rating: 4, rank: null },
		{ elapsed: 8, rating: second, rank: null },
		{ elapsed: 8, rating: third, rank },
	];
	const [steady, lapsed] = [after(3, 3, 0), after(1, 1, 1)];
	const error = (history: History) => qualityOf(WEIGHTS, [history]).rmseBins;
	const both = qualityOf(WEIGHTS, [steady, lapsed]).rmseBins;
	expect(both).toBeCloseTo(Math.hypot(error(steady), error(lapsed)) / Math.SQRT2, 9);
});

test('the rows hold every answer that is judged, in order', () => {
	fc.assert(
		fc.property(anyWeights, fc.array(anyHistory, { maxLength: 5 }), (weights, histories) => {
			const { reliability } = qualityOf(weights, histories);
			const ranked = histories.flat().filter(({ rank }) => rank !== null);
			expect(reliability.reduce((sum, { reviews }) => sum + reviews, 0)).toBe(ranked.length);
			for (const [i, { from, to, predicted }] of reliability.entries()) {
				expect(predicted).toBeGreaterThanOrEqual(from);
				expect(predicted).toBeLessThanOrEqual(to);
				expect(from).toBeGreaterThanOrEqual(reliability[i - 1]?.to ?? 0);
			}
		}),
	);
});
