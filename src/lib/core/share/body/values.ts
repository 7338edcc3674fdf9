import { UnreadableBytes } from '../../byte-reader.ts';
import type { Value } from '../../cards/card.ts';
import type { BodyReader } from './body-reader.ts';
import type { BodyWriter } from './body-writer.ts';
import type { KnownForms } from '../known-forms.ts';
import { saidDate, saidNumber } from './said-value.ts';

/** A number that is written as such; others are texts. */
const LARGEST = 2 ** 50;
const LETTERS = 26;
const A = 65;

/** Kinds of values, as the fields of a card tell them. */
const VALUE = {
	none: 0,
	date: 1,
	saidDate: 2,
	number: 3,
	saidNumber: 4,
	counted: 5,
	place: 6,
	namedPlace: 7,
} as const;
export const VALUES = 8;

/** @param name what the value is of: what it says is not told again */
export function kindOfValue(value: Value | undefined, name: string, known: KnownForms): number {
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

export function readValue(
	reader: BodyReader,
	kind: number,
	name: string,
	known: KnownForms,
): Value | undefined {
	if (kind === VALUE.date) return { date: reader.date() };
	if (kind === VALUE.saidDate) return { date: told(saidDate(name)) };
	if (kind === VALUE.saidNumber) return { number: told(saidNumber(name)) };
	if (kind === VALUE.place) return { place: readPlace(reader) };
	if (kind === VALUE.namedPlace) {
		const place = known.placeOf(name);
		return place === undefined ? undefined : { place };
	}
	if (kind === VALUE.number) return { number: readNumber(reader) };
	if (kind === VALUE.counted) return { number: readNumber(reader), unit: reader.text() };
	return undefined;
}

export const PLACE = { none: 0, named: 1, own: 2 } as const;
export const PLACES = 3;

export function kindOfPlace(place: string | undefined, name: string, known: KnownForms): number {
	if (place === undefined) return PLACE.none;
	return known.placeOf(name) === place ? PLACE.named : PLACE.own;
}

/** Its two letters. */
export function writePlace(writer: BodyWriter, place: string): void {
	const [first = A, second = A] = Array.from(place, (letter) => letter.charCodeAt(0));
	writer.number((first - A) * LETTERS + second - A);
}

export function readPlace(reader: BodyReader): string {
	const number = reader.below(LETTERS * LETTERS);
	return String.fromCharCode(A + Math.floor(number / LETTERS), A + (number % LETTERS));
}

function told<Said>(said: Said | undefined): Said {
	if (said === undefined) throw new UnreadableBytes('a value that its answer does not say');
	return said;
}

function writeNumber(writer: BodyWriter, number: number): void {
	const isPlain =
		Number.isInteger(number) && number < LARGEST && (number > 0 || Object.is(number, 0));
	if (isPlain) writer.number(1 + number);
	else writer.number(0).text(Object.is(number, -0) ? '-0' : String(number));
}

function readNumber(reader: BodyReader): number {
	const plain = reader.number();
	if (plain > 0) return plain - 1;
	const number = Number(reader.text());
	if (Number.isNaN(number)) throw new UnreadableBytes('a number that is none');
	return number;
}
