import type { Value } from '../cards/card.ts';
import { countries, findCountry } from '../language/countries.ts';
import { dateForms, formatDate } from '../language/dates/date-forms.ts';
import { numberForms } from '../language/numbers.ts';
import type { KnownForms } from './known-forms.ts';

const byCode = new Map(countries.map((country) => [country.code, country]));

/**
 * What a `d1` link takes for known. Links outlive it: a test holds it to what it was. Where a table that it
 * asks has to change, the former state comes here as a copy.
 */
export const D1_FORMS: KnownForms = {
	of: formsOf,
	placeOf: (name) => findCountry(name)?.code,
	groupOf: (place) => byCode.get(place)?.region,
};

function formsOf(value: Value): readonly string[] {
	if ('date' in value) return [...new Set([formatDate(value.date), ...dateForms(value.date)])];
	if ('number' in value) return numberForms(value.number);
	const country = byCode.get(value.place);
	return country === undefined ? [] : [country.name, ...country.forms];
}
