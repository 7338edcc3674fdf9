import { datesIn, type PartialDate } from './date-answer.ts';
import type { Verdict } from './grade-name.ts';
import { monthNear } from './month-names.ts';

export interface DateKey {
	/** The answer as the card has it. */
	readonly answer: string;
	/** ISO, as exact as is asked: "2001", "2001-06", "2001-06-15". */
	readonly date: string;
	/** BCP 47, that what was understood is told in. */
	readonly language: string;
}

/** Grades what was typed as a date; undefined where it is none. */
export function gradeDate(
	response: string,
	{ answer, date, language }: DateKey,
): Verdict | undefined {
	const [year = NaN, month, day] = date.split('-').map(Number);
	const wanted = { year, ...(month && { month }), ...(day && { day }) };
	const readings = datesIn(response);
	if (readings.length === 0) {
		const mended = datesIn(response, (name) => monthNear(name, language));
		if (mended.length === 0) return undefined;
		// A figure is no slip, and a date has figures: the learner judges.
		const isMeant = mended.some((reading) => saysPartOf(reading, wanted));
		return isMeant ? { kind: 'unsure', form: answer } : { kind: 'wrong' };
	}
	const right = readings.filter((reading) => saysAllOf(reading, wanted));
	if (right.length === readings.length) return { kind: 'right' };
	if (right.length > 0) return { kind: 'right', understood: longForm(wanted, language) };
	return readings.some((reading) => saysPartOf(reading, wanted))
		? { kind: 'unsure', form: answer }
		: { kind: 'wrong' };
}

/** Says at least what is asked for: a day where only the year is wanted is right too. */
function saysAllOf(date: PartialDate, wanted: PartialDate): boolean {
	return (
		date.year === wanted.year &&
		(wanted.month === undefined || date.month === wanted.month) &&
		(wanted.day === undefined || date.day === wanted.day)
	);
}

/** Says nothing but what is asked for, though not all of it. */
function saysPartOf(date: PartialDate, wanted: PartialDate): boolean {
	return (['year', 'month', 'day'] as const).every(
		(part) => date[part] === undefined || date[part] === wanted[part],
	);
}

/** "4 July 2024", "July 2024": no figure that may be a day or a month. */
function longForm({ year = 0, month, day }: PartialDate, language: string): string {
	const shape: Intl.DateTimeFormatOptions = {
		...{ year: 'numeric', calendar: 'gregory', timeZone: 'UTC' },
		...(month && { month: 'long' }),
		...(day && { day: 'numeric' }),
	};
	const format = new Intl.DateTimeFormat(language, shape);
	return format.format(Date.UTC(year, (month ?? 1) - 1, day ?? 1));
}
