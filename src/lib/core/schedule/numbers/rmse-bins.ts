import type { ItemId } from '../item.ts';
import type { Recall } from './recall.ts';

interface Bin {
	answers: number;
	predicted: number;
	kept: number;
}

/**
 * RMSE(bins) of srs-benchmark: answers are put together by the days since the last one, by how often the
 * item had been recalled, and by how often it had lapsed, each on a scale of powers; then the mean
 * prediction of each bin is held against what was known of it, every bin weighing as much as it holds.
 */
export class RmseBins {
	readonly #bins = new Map<number, Bin>();
	readonly #past = new Map<ItemId, { recalls: number; lapses: number }>();

	take({ item, elapsed, predicted, remembered }: Recall): void {
		const past = this.#past.get(item) ?? { recalls: 0, lapses: 0 };
		// The first answer of an item, which is no recall, and this one.
		const answers = past.recalls + 2;
		const key =
			(power(elapsed, 3.62) * 100 + power(answers, 1.89)) * 100 + power(past.lapses, 1.73) + 1;
		const bin = this.#bins.get(key) ?? { answers: 0, predicted: 0, kept: 0 };
		bin.answers += 1;
		bin.predicted += predicted;
		bin.kept += remembered ? 1 : 0;
		this.#bins.set(key, bin);
		past.recalls += 1;
		past.lapses += remembered ? 0 : 1;
		this.#past.set(item, past);
	}

	/** 0 to 1; 0 where nothing was predicted. */
	result(): number {
		let answers = 0;
		let squares = 0;
		for (const bin of this.#bins.values()) {
			answers += bin.answers;
			squares += (bin.predicted - bin.kept) ** 2 / bin.answers;
		}
		return answers === 0 ? 0 : Math.sqrt(squares / answers);
	}
}

/** The power of `base` that `value` has reached; -1 for 0. */
function power(value: number, base: number): number {
	return value === 0 ? -1 : Math.floor(Math.log(value) / Math.log(base));
}
