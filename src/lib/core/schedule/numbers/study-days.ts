import type { Day } from '../day.ts';
import type { Rating, ReviewEvent } from '../event.ts';
import type { ItemId } from '../item.ts';

/** What was answered on one study day. A set whose members were answered together is one answer. */
export interface StudyDay {
	readonly day: Day;
	/** The sum of `ratings`. */
	readonly answers: number;
	/** Answers by rating; that of a set is the one its middle member got, the worse of two in the middle. */
	readonly ratings: Readonly<Record<Rating, number>>;
	/** Time from prompts to ratings. */
	readonly ms: number;
}

interface Tally {
	readonly day: Day;
	answers: number;
	readonly ratings: Record<Rating, number>;
	ms: number;
}

interface Together {
	readonly ratings: Rating[];
	ms: number;
}

/** Counts answers and time by study day, from reviews in log order. */
export class StudyDays {
	readonly #days = new Map<Day, Tally>();
	/** The answers of one instant, by card: their members come one after the other. */
	readonly #open = new Map<string, Together>();
	#day = NaN as Day;
	#at = NaN;

	take({ day, at, item, rating, ms }: ReviewEvent): void {
		if (day !== this.#day || at !== this.#at) {
			this.#close();
			this.#day = day;
			this.#at = at;
		}
		const card = cardKey(item);
		const together = this.#open.get(card);
		if (together === undefined) this.#open.set(card, { ratings: [rating], ms });
		else {
			together.ratings.push(rating);
			together.ms = Math.max(together.ms, ms);
		}
	}

	/** The days with an answer, oldest first. */
	result(): readonly StudyDay[] {
		this.#close();
		return [...this.#days.values()];
	}

	#close(): void {
		for (const { ratings, ms } of this.#open.values()) {
			let tally = this.#days.get(this.#day);
			if (tally === undefined) {
				tally = { day: this.#day, answers: 0, ratings: { 1: 0, 2: 0, 3: 0, 4: 0 }, ms: 0 };
				this.#days.set(this.#day, tally);
			}
			tally.answers += 1;
			tally.ratings[middleOf(ratings)] += 1;
			tally.ms += ms;
		}
		this.#open.clear();
	}
}

function middleOf(ratings: Rating[]): Rating {
	return ratings.sort((a, b) => a - b)[(ratings.length - 1) >> 1] ?? 1;
}

/** `deck/card`, of a member's item too. */
function cardKey(item: ItemId): string {
	const member = item.indexOf('/', item.indexOf('/') + 1);
	return member < 0 ? item : item.slice(0, member);
}
