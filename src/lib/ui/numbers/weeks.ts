/** 1970-01-01 was a Thursday; weeks begin on Monday. */
const THURSDAY = 3;
const WEEK = 7;

/** 0, Monday, to 6, of days since 1970-01-01. */
export function weekdayIndex(day: number): number {
	return (((day + THURSDAY) % WEEK) + WEEK) % WEEK;
}

/** The Monday on which the last `weeks` weeks begin, today's being the last. */
export function firstMonday(today: number, weeks: number): number {
	return today - weekdayIndex(today) - (weeks - 1) * WEEK;
}

/** Days from a Monday to today, each with its week and weekday. */
export function daysFrom(
	monday: number,
	today: number,
): readonly { readonly day: number; readonly week: number; readonly weekday: number }[] {
	return Array.from({ length: today - monday + 1 }, (_, i) => ({
		day: monday + i,
		week: Math.floor(i / WEEK),
		weekday: i % WEEK,
	}));
}
