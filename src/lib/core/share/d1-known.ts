import { toBase64Url } from '../base64url.ts';
import { madeCardId, memberId } from '../cards/card-of.ts';
import type { Value } from '../cards/card.ts';
import type { DeckId } from '../deck/deck.ts';
import { digestId } from '../digest.ts';
import { countries, findCountry } from '../language/countries.ts';
import { dateForms, formatDate } from '../language/dates/date-forms.ts';
import { numberForms } from '../language/numbers.ts';
import type { Known } from './known.ts';

const byCode = new Map(countries.map((country) => [country.code, country]));

/**
 * What a `d1` link takes for known. Links outlive it: a test holds it to what it was. Where a table that it
 * asks has to change, the former state comes here as a copy.
 */
export const D1_KNOWN: Known = {
	formsOf,
	placeOf: (name) => findCountry(name)?.code,
	groupOf: (place) => byCode.get(place)?.region,
	idOf: toBase64Url,
	cardId: madeCardId,
	memberId,
	deckId: (sha256) => digestId(128, 'deck', sha256) as DeckId,
};

function formsOf(value: Value): readonly string[] {
	if ('date' in value) return [...new Set([formatDate(value.date), ...dateForms(value.date)])];
	if ('number' in value) return numberForms(value.number);
	const country = byCode.get(value.place);
	return country === undefined ? [] : [country.name, ...country.forms];
}
