import { monthName } from '../../article/calendar.ts';
import { ordinalSuffix } from '../number-words.ts';

interface Parts {
	/** Negative before Christ. */
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
}

/** A date value as a person reads it: "15 June 2001", "June 2001", "the 1990s", "2004 to 2009", "the 18th century". */
export function formatDate(value: string): string {
	if (/^\d{3}0s$/.test(value)) return `the ${value}`;
	const [from, to] = value.split('/');
	if (from !== undefined && to !== undefined) {
		const century = centuryOf(from, to);
		return century === undefined
			? `${formatDate(from)} to ${formatDate(to)}`
			: `the ${century}${ordinalSuffix(century)} century`;
	}
	const parts = partsOf(value);
	return parts === undefined ? value : dayFirst(parts);
}

/**
 * The forms in which a person may type a date value: "June 15, 2001", "15 June 2001", "2001-06-15" and their like.
 * The ambiguous 06/07/2001 is in none.
 */
export function dateForms(value: string): string[] {
	const parts = partsOf(value);
	if (parts === undefined) return writtenForms(value);
	const { year, month, day } = parts;
	const told = yearForm(year);
	if (month === undefined) return year < 0 ? [told, `${-year} BCE`] : [told];
	const names = namesOf(month);
	if (day === undefined) {
		return [...names.map((name) => `${name} ${told}`), `${two(month)}/${told}`, value];
	}
	const forms = names.flatMap((name) => [
		`${day} ${name} ${told}`,
		`${name} ${day}, ${told}`,
		`${name} ${day} ${told}`,
		`${day}${ordinalSuffix(day)} ${name} ${told}`,
		`${name} ${day}${ordinalSuffix(day)}, ${told}`,
	]);
	forms.push(value, `${day}.${month}.${told}`, `${two(day)}.${two(month)}.${told}`);
	if (day > 12 || day === month) {
		for (const [a, b] of [
			[day, month],
			[month, day],
		] as const) {
			forms.push(`${two(a)}/${two(b)}/${told}`, `${a}/${b}/${told}`);
		}
	}
	return [...new Set(forms)];
}

function writtenForms(value: string): string[] {
	const decade = /^(\d\d)(\d0)s$/.exec(value);
	if (decade !== null) return [`the ${value}`, value, `${value.slice(0, 4)}'s`];
	const [from, to] = value.split('/');
	if (from === undefined || to === undefined) return [value];
	const century = centuryOf(from, to);
	if (century !== undefined) {
		const told = `${century}${ordinalSuffix(century)} century`;
		return [`the ${told}`, told];
	}
	const ends = `${formatDate(from)} to ${formatDate(to)}`;
	return /^\d{4}\/\d{4}$/.test(value)
		? [ends, `from ${ends}`, `${from}-${to}`, `${from}–${to}`]
		: [ends, `from ${ends}`];
}

function centuryOf(from: string, to: string): number | undefined {
	if (!/^\d\d01$/.test(from) || Number(to) !== Number(from) + 99) return undefined;
	return Number(to) / 100;
}

function partsOf(value: string): Parts | undefined {
	const match = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(value);
	if (match === null) return undefined;
	const [, year, month, day] = match;
	return {
		year: Number(year),
		...(month === undefined ? {} : { month: Number(month) }),
		...(day === undefined ? {} : { day: Number(day) }),
	};
}

function dayFirst({ year, month, day }: Parts): string {
	const told = yearForm(year);
	if (month === undefined) return told;
	return day === undefined ? `${monthName(month)} ${told}` : `${day} ${monthName(month)} ${told}`;
}

function yearForm(year: number): string {
	if (year < 0) return `${-year} BC`;
	return year < 1000 ? `AD ${year}` : String(year);
}

/** "June" and "Jun"; May has no short form. */
function namesOf(month: number): string[] {
	return [...new Set([monthName(month), monthName(month).slice(0, 3)])];
}

function two(count: number): string {
	return String(count).padStart(2, '0');
}
