import type { Recall } from './recall.ts';
import { RmseBins } from './rmse-bins.ts';
import { shareOf, type Share } from './share.ts';

/** Answers of which about the same was expected. */
export interface CalibrationBin extends Share {
	/** Mean retrievability that was predicted, 0 to 1. */
	readonly predicted: number;
}

/** How well the prediction and what happened agree. */
export interface Calibration {
	readonly asked: number;
	readonly kept: number;
	/** Mean retrievability that was predicted, 0 to 1. */
	readonly predicted: number;
	/** As many answers in each, the least known first. */
	readonly bins: readonly CalibrationBin[];
	/** Mean surprise of an answer in nats: 0 is foresight, 0.693 a coin's toss. */
	readonly logLoss: number;
	/** As in srs-benchmark, see `RmseBins`. */
	readonly rmse: number;
	/**
	 * The chance that of two answers, one known and one not, the known one had been given more; 0.5 is
	 * guessing. null where all or none were known: then there is no such pair.
	 */
	readonly auc: number | null;
}

const BINS = 10;
/** With fewer in a bin, chance would move it about. */
const FEWEST_IN_BIN = 20;
/** ts-fsrs rounds retrievability to 8 decimals. */
const SCALE = 1e8;
/** As in scikit-learn, so that one certainty that failed does not outweigh all else. */
const NEAREST_TO_CERTAIN = 1e-7;

/** Collects predictions and what came of them. */
export class CalibrationTally {
	/** Both in one number, so that they sort as numbers do: twice the prediction, and one more if it was known. */
	readonly #answers: number[] = [];
	readonly #rmse = new RmseBins();
	#loss = 0;

	take(recall: Recall): void {
		const { predicted, remembered } = recall;
		this.#answers.push(Math.round(predicted * SCALE) * 2 + (remembered ? 1 : 0));
		const sure = Math.min(Math.max(predicted, NEAREST_TO_CERTAIN), 1 - NEAREST_TO_CERTAIN);
		this.#loss -= Math.log(remembered ? sure : 1 - sure);
		this.#rmse.take(recall);
	}

	/** null where nothing was predicted. */
	result(): Calibration | null {
		const asked = this.#answers.length;
		if (asked === 0) return null;
		const sorted = Float64Array.from(this.#answers).sort();
		const all = binOf(sorted);
		const bins = Math.max(1, Math.min(BINS, Math.floor(asked / FEWEST_IN_BIN)));
		const cut = (bin: number) => Math.round((bin * asked) / bins);
		return {
			asked,
			kept: all.kept,
			predicted: all.predicted,
			bins: Array.from({ length: bins }, (_, i) => binOf(sorted.subarray(cut(i), cut(i + 1)))),
			logLoss: this.#loss / asked,
			rmse: this.#rmse.result(),
			auc: aucOf(sorted),
		};
	}
}

function binOf(answers: Float64Array): CalibrationBin {
	let kept = 0;
	let predicted = 0;
	for (const answer of answers) {
		kept += answer % 2;
		predicted += Math.floor(answer / 2);
	}
	return { ...shareOf(kept, answers.length), predicted: predicted / SCALE / answers.length };
}

/** Area under the ROC curve, by ranks; equal predictions share theirs (Mann and Whitney, 1947). */
function aucOf(sorted: Float64Array): number | null {
	let pairs = 0;
	let kept = 0;
	let lost = 0;
	for (let i = 0; i < sorted.length;) {
		const prediction = Math.floor((sorted[i] ?? 0) / 2);
		let keptHere = 0;
		let lostHere = 0;
		for (; i < sorted.length && Math.floor((sorted[i] ?? 0) / 2) === prediction; i++) {
			if ((sorted[i] ?? 0) % 2 === 1) keptHere++;
			else lostHere++;
		}
		pairs += keptHere * (lost + lostHere / 2);
		kept += keptHere;
		lost += lostHere;
	}
	return kept === 0 || lost === 0 ? null : pairs / (kept * lost);
}
