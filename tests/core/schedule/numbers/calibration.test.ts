import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Day } from '#lib/core/schedule/day.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { CalibrationTally } from '#lib/core/schedule/numbers/calibration.ts';
import type { Recall } from '#lib/core/schedule/numbers/recall.ts';

interface Told {
	readonly predicted: number;
	readonly remembered: boolean;
	readonly item?: string;
	readonly elapsed?: number;
}

function calibrationOf(told: readonly Told[]) {
	const tally = new CalibrationTally();
	for (const { predicted, remembered, item = 'deck/a', elapsed = 1 } of told) {
		const recall: Recall = {
			...{ item: item as ItemId, day: 1 as Day, elapsed, stability: 1, wished: 0.9 },
			...{ predicted, remembered },
		};
		tally.take(recall);
	}
	return tally.result();
}

const anyTold = fc.array(
	fc.record({
		predicted: fc.integer({ min: 1, max: 99 }).map((percent) => percent / 100),
		remembered: fc.boolean(),
		item: fc.constantFrom('deck/a', 'deck/b', 'deck/c'),
		elapsed: fc.integer({ min: 1, max: 300 }),
	}),
	{ minLength: 1, maxLength: 400 },
);

test('bins hold every answer once, as many each, from the least to the best known', () => {
	fc.assert(
		fc.property(anyTold, (told) => {
			const { bins, asked, kept } = calibrationOf(told)!;
			expect(asked).toBe(told.length);
			expect(bins.reduce((sum, bin) => sum + bin.asked, 0)).toBe(asked);
			expect(bins.reduce((sum, bin) => sum + bin.kept, 0)).toBe(kept);
			const sizes = bins.map((bin) => bin.asked);
			expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
			const means = bins.map((bin) => bin.predicted);
			expect([...means].sort((a, b) => a - b)).toEqual(means);
		}),
	);
});

test('AUC is the share of pairs that the prediction puts in the right order', () => {
	fc.assert(
		fc.property(anyTold, (told) => {
			const kept = told.filter(({ remembered }) => remembered);
			const lost = told.filter(({ remembered }) => !remembered);
			const { auc } = calibrationOf(told)!;
			if (kept.length === 0 || lost.length === 0) expect(auc).toBeNull();
			else {
				const won = kept.flatMap((k) =>
					lost.map((l): number =>
						k.predicted > l.predicted ? 1 : k.predicted === l.predicted ? 0.5 : 0,
					),
				);
				expect(auc).toBeCloseTo(won.reduce((a, b) => a + b, 0) / won.length, 10);
			}
		}),
	);
});

describe('errors', () => {
	test('log loss is the mean surprise in nats', () => {
		const { logLoss } = calibrationOf([
			{ predicted: 0.9, remembered: true },
			{ predicted: 0.8, remembered: false },
		])!;
		expect(logLoss).toBeCloseTo((-Math.log(0.9) - Math.log(0.2)) / 2, 10);
	});

	test('one certainty that failed does not make it infinite', () => {
		expect(calibrationOf([{ predicted: 1, remembered: false }])?.logLoss).toBeLessThan(20);
	});

	test('RMSE holds the mean of each bin against what was known of it', () => {
		// Ten first recalls after one day, nine known where .8 was said; ten after a hundred, all known at .9.
		const near = Array.from({ length: 10 }, (_, i) => ({
			...{ predicted: 0.8, remembered: i > 0, item: `deck/n${i}`, elapsed: 1 },
		}));
		const far = Array.from({ length: 10 }, (_, i) => ({
			...{ predicted: 0.9, remembered: true, item: `deck/f${i}`, elapsed: 100 },
		}));
		expect(calibrationOf([...near, ...far])?.rmse).toBeCloseTo(0.1, 10);
		// Bins apart: an error up and one down do not make up for each other.
		const down = near.map((each, i) => ({ ...each, remembered: i > 2, elapsed: 100 }));
		const both = [...near, ...down.map((each) => ({ ...each, item: `${each.item}d` }))];
		expect(calibrationOf(both)?.rmse).toBeCloseTo(0.1, 10);
	});

	test('lapses of the item before part the bins', () => {
		const first = { predicted: 0.5, remembered: false, elapsed: 1 };
		const second = { predicted: 0.5, remembered: true, elapsed: 1 };
		expect(calibrationOf([first, second])?.rmse).toBeCloseTo(0.5, 10);
		expect(calibrationOf([first, { ...second, item: 'deck/b' }])?.rmse).toBeCloseTo(0, 10);
	});
});
