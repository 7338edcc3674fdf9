import { groupedBy } from '../../grouped-by.ts';
import type { History } from './history.ts';
import { logLossOf } from './loss.ts';
import { memoryPath } from './memory-path.ts';
import type { PerWeight } from './per-weight.ts';

/** Answers of about the same predicted chance. */
export interface ReliabilityRow {
	/** The chances they lie between, 0 to 1; `to` is not included, but for 1. */
	readonly from: number;
	readonly to: number;
	readonly reviews: number;
	/** The mean of what was predicted, 0 to 1. */
	readonly predicted: number;
	/** The share that was recalled, 0 to 1. */
	readonly recalled: number;
}

/** How well weights foretell answers. */
export interface Quality {
	/** Mean log loss, as srs-benchmark counts it; the smaller, the better. */
	readonly logLoss: number;
	/** How far predictions and shares recalled lie apart, among answers alike in history (srs-benchmark). */
	readonly rmseBins: number;
	/** From the smallest chance on; no rows without reviews. */
	readonly reliability: readonly ReliabilityRow[];
}

interface Prediction {
	readonly chance: number;
	readonly recalled: boolean;
	readonly bin: string;
}

/** Of the answers with a rank from `from` up. NaN where there are none. */
export function qualityOf(w: PerWeight, histories: readonly History[], from = 0): Quality {
	const predictions = histories.flatMap((history) => predictionsOf(w, history, from));
	const loss = predictions.reduce((sum, each) => sum + logLossOf(each.chance, each.recalled), 0);
	return {
		logLoss: loss / predictions.length,
		rmseBins: rmseBins(predictions),
		reliability: reliability(predictions),
	};
}

function predictionsOf(w: PerWeight, history: History, from: number): Prediction[] {
	if ((history.findLast(({ rank }) => rank !== null)?.rank ?? -1) < from) return [];
	let length = 1;
	let lapses = 0;
	return memoryPath(w, history).flatMap(({ recall }, i) => {
		const answer = history[i];
		if (answer === undefined || recall === null || answer.elapsed === 0) return [];
		length++;
		const recalled = answer.rating > 1;
		const bin = binOf(answer.elapsed, length, lapses);
		if (!recalled) lapses++;
		if (answer.rank === null || answer.rank < from) return [];
		return [{ chance: recall.chance, recalled, bin }];
	});
}

/** Steps of a geometric row: `r_matrix_index` of fsrs-rs 6.6.1. */
function binOf(elapsed: number, length: number, lapses: number): string {
	const step = (value: number, base: number) => Math.floor(Math.log(value) / Math.log(base));
	return [step(elapsed, 3.62), step(length, 1.89), lapses === 0 ? '-' : step(lapses, 1.73)].join();
}

function rmseBins(predictions: readonly Prediction[]): number {
	const bins = groupedBy(predictions, ({ bin }) => bin);
	let sum = 0;
	for (const group of bins.values())
		sum += group.length * (predicted(group) - recalled(group)) ** 2;
	return Math.sqrt(sum / predictions.length);
}

function predicted(group: readonly Prediction[]): number {
	return group.reduce((sum, { chance }) => sum + chance, 0) / group.length;
}

function recalled(group: readonly Prediction[]): number {
	return group.filter((each) => each.recalled).length / group.length;
}

const ROWS = 20;

function reliability(predictions: readonly Prediction[]): ReliabilityRow[] {
	const rows = groupedBy(predictions, ({ chance }) =>
		Math.min(ROWS - 1, Math.floor(chance * ROWS)),
	);
	return [...rows]
		.sort(([a], [b]) => a - b)
		.map(([row, group]) => ({
			from: row / ROWS,
			to: (row + 1) / ROWS,
			reviews: group.length,
			predicted: predicted(group),
			recalled: recalled(group),
		}));
}
