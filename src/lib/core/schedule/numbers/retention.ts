import type { Day } from '../day.ts';
import type { Recall } from './recall.ts';
import { shareOf, type Share } from './share.ts';

/** True retention: the share of answers that were known a day or more after the one before. */
export interface Retention {
	readonly all: Share;
	/** Of items with a stability under 21 days. */
	readonly young: Share;
	readonly mature: Share;
	/** What was wished for, 0 to 1: the mean over these answers; null where there are none. */
	readonly wished: number | null;
}

export interface MonthOfRetention extends Retention {
	/** `2026-03`. */
	readonly month: string;
}

export interface RetentionReport {
	/** The last 30 study days, today's among them. */
	readonly recent: Retention;
	readonly ever: Retention;
	/** Months with an answer that counts, oldest first. */
	readonly months: readonly MonthOfRetention[];
}

/** Days of stability from which an item counts as mature, as in Anki. */
const MATURE = 21;
const RECENT_DAYS = 30;

class Tally {
	readonly #kept = { young: 0, mature: 0 };
	readonly #asked = { young: 0, mature: 0 };
	#wished = 0;

	take({ stability, remembered, wished }: Recall): void {
		const age = stability < MATURE ? 'young' : 'mature';
		this.#asked[age] += 1;
		if (remembered) this.#kept[age] += 1;
		this.#wished += wished;
	}

	result(): Retention {
		const kept = this.#kept;
		const asked = this.#asked;
		const all = asked.young + asked.mature;
		return {
			all: shareOf(kept.young + kept.mature, all),
			young: shareOf(kept.young, asked.young),
			mature: shareOf(kept.mature, asked.mature),
			wished: all === 0 ? null : this.#wished / all,
		};
	}
}

/** Counts true retention from recalls in log order. */
export class RetentionTally {
	readonly #today: Day;
	readonly #recent = new Tally();
	readonly #ever = new Tally();
	readonly #months = new Map<string, Tally>();
	#day = NaN;
	#month = new Tally();

	constructor(today: Day) {
		this.#today = today;
	}

	take(recall: Recall): void {
		this.#ever.take(recall);
		if (recall.day > this.#today - RECENT_DAYS) this.#recent.take(recall);
		if (recall.day !== this.#day) {
			this.#day = recall.day;
			this.#month = this.#tallyOf(monthOf(recall.day));
		}
		this.#month.take(recall);
	}

	result(): RetentionReport {
		return {
			recent: this.#recent.result(),
			ever: this.#ever.result(),
			months: [...this.#months].map(([month, tally]) => ({ month, ...tally.result() })),
		};
	}

	#tallyOf(month: string): Tally {
		const tally = this.#months.get(month) ?? new Tally();
		this.#months.set(month, tally);
		return tally;
	}
}

const DAY_MS = 86_400_000;

function monthOf(day: Day): string {
	return new Date(day * DAY_MS).toISOString().slice(0, 7);
}
