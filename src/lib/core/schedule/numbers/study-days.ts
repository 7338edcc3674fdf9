import type { Day } from '../day.ts';
import type { Rating, ReviewEvent } from '../event.ts';
import type { ItemId } from '../item.ts';

/** What was answered on one study day. A set whose members were answered together is an answer for each. */
export interface StudyDay {
	readonly day: Day;
	/** The sum of `ratings`. */
	readonly answers: number;
	/** Answers by rating. */
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

/** Counts answers and time by study day, from reviews in log order. */
export class StudyDays {
	readonly #days = new Map<Day, Tally>();
	/** The time of what was answered at one instant, by card: the members of a set share theirs. */
	readonly #times = new Map<string, number>();
	#at = NaN;

	take({ day, at, item, rating, ms }: ReviewEvent): void {
		const tally = this.#tallyOf(day);
		tally.answers += 1;
		tally.ratings[rating] += 1;
		if (at !== this.#at) this.#times.clear();
		this.#at = at;
		const card = cardKey(item);
		const counted = this.#times.get(card) ?? 0;
		if (ms <= counted) return;
		tally.ms += ms - counted;
		this.#times.set(card, ms);
	}

	/** The days with an answer, oldest first. */
	result(): readonly StudyDay[] {
		return [...this.#days.values()];
	}

	#tallyOf(day: Day): Tally {
		let tally = this.#days.get(day);
		if (tally === undefined) {
			tally = { day, answers: 0, ratings: { 1: 0, 2: 0, 3: 0, 4: 0 }, ms: 0 };
			this.#days.set(day, tally);
		}
		return tally;
	}
}

/** `deck/card`, of a member's item too. */
function cardKey(item: ItemId): string {
	const member = item.indexOf('/', item.indexOf('/') + 1);
	return member < 0 ? item : item.slice(0, member);
}
