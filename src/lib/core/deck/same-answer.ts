import type { Value } from '../cards/card.ts';
import { findCountry } from '../language/countries.ts';
import { dateForms } from '../language/dates/date-forms.ts';
import { foldName } from '../language/fold-name.ts';
import { findNumbers, numberForms } from '../language/numbers.ts';
import { foldForm } from './same-form.ts';

/** What a text says as an answer, read once to be compared with many. */
export interface SaidAnswer {
	readonly folded: string;
	/** ISO 3166-1 alpha-2. */
	readonly country?: string;
	/** Its one number; `of` is the rest of the text. */
	readonly count?: { readonly value: number; readonly unit?: string; readonly of: string };
}

export function readAnswer(text: string): SaidAnswer {
	const country = findCountry(text)?.code;
	const count = soleCount(text);
	return {
		folded: foldForm(text),
		...(country === undefined ? {} : { country }),
		...(count === undefined ? {} : { count }),
	};
}

/** Whether two texts say the same, be it in other words: "9" and "nine", "Burma" and "Myanmar". */
export function isSameAnswer(one: SaidAnswer, other: SaidAnswer): boolean {
	const isSameCountry = one.country !== undefined && one.country === other.country;
	return one.folded === other.folded || isSameCountry || isSameCount(one.count, other.count);
}

/** The forms in which a value can be said. */
export function formsOfValue(value: Value | undefined): readonly string[] {
	if (value === undefined) return [];
	if ('date' in value) return dateForms(value.date);
	return 'number' in value ? numberForms(value.number) : [];
}

/** "9 ferries" and "nine" count the same, "9 km" and "9 miles" do not. */
function isSameCount(one: SaidAnswer['count'], other: SaidAnswer['count']): boolean {
	if (one === undefined || other === undefined) return false;
	if (one.value !== other.value) return false;
	const isOfUnit = one.unit === other.unit || one.unit === undefined || other.unit === undefined;
	return isOfUnit && (one.of === other.of || one.of === '' || other.of === '');
}

function soleCount(text: string): SaidAnswer['count'] {
	const [first, ...further] = findNumbers(text);
	if (first === undefined || further.length > 0) return undefined;
	const { value, unit, start, end } = first;
	const of = foldName(`${text.slice(0, start)} ${text.slice(end)}`);
	return { value, of, ...(unit === undefined ? {} : { unit }) };
}
