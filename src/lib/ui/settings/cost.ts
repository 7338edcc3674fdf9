import { writtenDuration } from '../text/durations.ts';
import { writtenNumber } from '../text/numbers.ts';
import { t } from '../text/settings-text.ts';

/** What a retention costs. */
export interface Cost {
	/** 0 to 1. */
	readonly retention: number;
	/** A day. */
	readonly reviews: number;
	readonly answers: number;
}

/** "about 34 reviews a day, 6 min in all". */
export function writtenCost({ reviews, answers }: Cost, msAnAnswer: number | null): string {
	const count = Math.round(reviews);
	const cost = count < 1 ? t('settings.cost.little') : t('settings.cost', { count });
	if (msAnAnswer === null || answers === 0) return cost;
	return t('settings.cost.time', { cost, time: writtenDuration(answers * msAnAnswer) });
}

/** The cost of the retention that lies nearest. */
export function costAt(costs: readonly Cost[], retention: number): Cost | undefined {
	return costs.reduce<Cost | undefined>(
		(nearest, cost) =>
			nearest === undefined ||
			Math.abs(cost.retention - retention) < Math.abs(nearest.retention - retention)
				? cost
				: nearest,
		undefined,
	);
}

/** As the cells of a table, tenths with it. */
export function costRow({ retention, reviews, answers }: Cost): readonly string[] {
	const tenths = (value: number) => writtenNumber(Math.round(value * 10) / 10);
	return [writtenNumber(Math.round(retention * 100)), tenths(reviews), tenths(answers)];
}
