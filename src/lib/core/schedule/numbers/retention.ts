import { calendarDate } from '../calendar-date.ts';
import type { Day } from '../day.ts';
import type { Recall } from './recall.ts';
import { shareOf, type Share } from './share.ts';

/** True retention: the share of answers that were known a day or more after the one before. */
export interface Retention {
	readonly all: HeldShare;
	/** Of items with a stability under 21 days. */
	readonly young: HeldShare;
	readonly mature: HeldShare;
}

/** A share, and what it is held against. */
export interface HeldShare extends Share {
	/** What was wished for as each was asked, 0 to 1: the mean over these answers; 0 where there are none. */
	readonly wished: number;
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

type Age = 'young' | 'mature';

function sumOf(counts: Readonly<Record<Age, number>>, ages: readonly Age[]): number {
	return ages.reduce((sum, age) => sum + counts[age], 0);
}

class Tally {
	readonly #kept = { young: 0, mature: 0 };
	readonly #asked = { young: 0, mature: 0 };
	readonly #wished = { young: 0, mature: 0 };

	take({ stability, remembered, wished }: Recall): void {
		const age = stability < MATURE ? 'young' : 'mature';
		this.#asked[age] += 1;
		if (remembered) this.#kept[age] += 1;
		this.#wished[age] += wished;
	}

	result(): Retention {
		const of = (...ages: readonly Age[]): HeldShare => {
			const asked = sumOf(this.#asked, ages);
			const wished = asked === 0 ? 0 : sumOf(this.#wished, ages) / asked;
			return { ...shareOf(sumOf(this.#kept, ages), asked), wished };
		};
		return { all: of('young', 'mature'), young: of('young'), mature: of('mature') };
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

function monthOf(day: Day): string {
	return calendarDate(day).slice(0, 'yyyy-mm'.length);
}
