import type { Value } from '../../cards/card.ts';
import { saidDate, saidNumber } from '../body/said-value.ts';
import { A, LETTERS, PLACE, VALUE } from '../body/value-kinds.ts';
import type { Known } from '../known.ts';
import type { BodyWriter } from './body-writer.ts';

/** A number that is written as such; others are texts. */
const LARGEST = 2 ** 50;
/** @param name what the value is of: what it says is not told again */
export function kindOfValue(value: Value | undefined, name: string, known: Known): number {
	if (value === undefined) return VALUE.none;
	if ('date' in value) return saidDate(name) === value.date ? VALUE.saidDate : VALUE.date;
	if ('number' in value) {
		if (value.unit !== undefined) return VALUE.counted;
		return Object.is(saidNumber(name), value.number) ? VALUE.saidNumber : VALUE.number;
	}
	return kindOfPlace(value.place, name, known) === PLACE.named ? VALUE.namedPlace : VALUE.place;
}

export function writeValue(writer: BodyWriter, value: Value, kind: number): void {
	if (kind === VALUE.saidDate || kind === VALUE.saidNumber || kind === VALUE.namedPlace) return;
	if ('date' in value) writer.date(value.date);
	else if ('place' in value) writePlace(writer, value.place);
	else {
		writeNumber(writer, value.number);
		writer.optional(value.unit);
	}
}

export function kindOfPlace(place: string | undefined, name: string, known: Known): number {
	if (place === undefined) return PLACE.none;
	return known.placeOf(name) === place ? PLACE.named : PLACE.own;
}

/** Its two letters. */
export function writePlace(writer: BodyWriter, place: string): void {
	const [first = A, second = A] = Array.from(place, (letter) => letter.charCodeAt(0));
	writer.number((first - A) * LETTERS + second - A);
}

function writeNumber(writer: BodyWriter, number: number): void {
	const isPlain =
		Number.isInteger(number) && number < LARGEST && (number > 0 || Object.is(number, 0));
	if (isPlain) writer.number(1 + number);
	else writer.number(0).text(Object.is(number, -0) ? '-0' : String(number));
}
