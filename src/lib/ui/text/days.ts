import { writtenDate } from './dates.ts';

const DAY = 86_400_000;

/** A study day, counted from 1970-01-01, as "4 July 2024". */
export function writtenDay(day: number): string {
	return writtenDate(new Date(day * DAY).toISOString());
}
