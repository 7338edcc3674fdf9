import type { Brand } from '../brand.ts';

/** A study day: days since 1970-01-01 of (local wall clock - rollover). Frozen into an event when it is written. */
export type Day = Brand<number, 'Day'>;

/** When something happens, as passed into core: never read from a clock there. */
export interface Moment {
	/** ms since the epoch. */
	readonly at: number;
	/** Minutes east of UTC, as the learner's wall clock has it. */
	readonly offset: number;
	readonly day: Day;
}

/** The local hour at which a study day turns: late learners are still in their day after midnight. */
const ROLLOVER_HOUR = 4;

const MINUTE = 60_000;
const DAY = 86_400_000;

/**
 * The study day of an instant.
 * @param at ms since the epoch
 * @param offset minutes east of UTC
 * @param rollover local hour at which the day turns, 0 to 23
 */
export function studyDay(at: number, offset: number, rollover: number = ROLLOVER_HOUR): Day {
	return Math.floor((at + offset * MINUTE - rollover * 60 * MINUTE) / DAY) as Day;
}

/** The moment, as a learner counts it whose day turns at `rollover`. */
export function turningAt(moment: Moment, rollover: number): Moment {
	const day = studyDay(moment.at, moment.offset, rollover);
	return day === moment.day ? moment : { ...moment, day };
}

/**
 * The study days whose doings are today's: today, and tomorrow, where a clock that went back since or
 * a journey over the date line has put them.
 */
export function daysCountedAs(today: Day): readonly Day[] {
	return [today, (today + 1) as Day];
}

/** Whether what was done on `day` was done for `today`. */
export function countsFor(today: Day, day: Day): boolean {
	return daysCountedAs(today).includes(day);
}

/**
 * The moment, but after all of `before`: where the clock went back, the log still tells the order in
 * which things happened.
 */
export function momentAfter(moment: Moment, before: readonly Pick<Moment, 'at' | 'day'>[]): Moment {
	let { at, day } = moment;
	for (const earlier of before) {
		if (earlier.day < day) continue;
		if (earlier.day > day) day = earlier.day;
		if (earlier.at >= at) at = earlier.at + 1;
	}
	return day === moment.day && at === moment.at ? moment : { ...moment, at, day };
}
