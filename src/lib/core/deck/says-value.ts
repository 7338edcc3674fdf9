import type { Value } from '../cards/card.ts';
import { findCountry } from '../language/countries.ts';
import { dateForms } from '../language/dates/date-forms.ts';
import { findDates } from '../language/dates/find-dates.ts';
import { findNumbers, numberForms } from '../language/numbers.ts';
import { isSameForm } from './same-form.ts';

/** `nothing`: the text names no date, number or country, whichever the value is. */
export type Saying = 'same' | 'other' | 'nothing';

/** Bare years, which only their context else tells from numbers: "1186", "865–915", "1950-60". */
const YEARS = /^(\d{1,4})(?:\s*(?:[-–—]|to|and)\s*(\d{1,4}))?$/u;

/**
 * Whether a text says a value.
 * @param published the day from which "Thursday" is counted; without it such words name no date
 */
export function sayingOf(text: string, value: Value, published?: string): Saying {
	if ('date' in value) return sayingOfDate(text, value.date, published);
	if ('number' in value) {
		if (isOneOf(numberForms(value.number), text)) return 'same';
		const numbers = findNumbers(text).map((found) => found.value);
		if (numbers.length === 0) return 'nothing';
		return numbers.includes(value.number) ? 'same' : 'other';
	}
	const country = findCountry(text);
	if (country === undefined) return 'nothing';
	return country.code === value.place ? 'same' : 'other';
}

function sayingOfDate(text: string, date: string, published: string | undefined): Saying {
	const ends = date.split('/');
	const years = yearsIn(text);
	const isYears = years.length === ends.length && years.every((year, i) => isYear(ends[i], year));
	if (isYears || isOneOf(dateForms(date), text)) return 'same';
	const dates = findDates(text, published).flatMap((found) => found.value ?? []);
	if (dates.length === 0) return years.length === 0 ? 'nothing' : 'other';
	// "1550 and 1580" names both ends of a range, each as a date of its own.
	const isSaid = dates.includes(date) || ends.every((end) => dates.includes(end));
	return isSaid ? 'same' : 'other';
}

function isOneOf(forms: readonly string[], text: string): boolean {
	return forms.some((form) => isSameForm(form, text));
}

function yearsIn(text: string): readonly number[] {
	const [, from, to] = YEARS.exec(text.trim()) ?? [];
	if (from === undefined) return [];
	if (to === undefined) return [Number(from)];
	// "60" of "1950-60" is 1960.
	return [Number(from), Number(from.slice(0, Math.max(0, from.length - to.length)) + to)];
}

function isYear(date: string | undefined, year: number): boolean {
	return date !== undefined && /^\d+$/u.test(date) && Number(date) === year;
}
