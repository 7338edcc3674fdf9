import { UnreadableBytes } from '../../byte-reader.ts';
import type { Value } from '../../cards/card.ts';
import { saidDate, saidNumber } from '../body/said-value.ts';
import { A, LETTERS, VALUE } from '../body/value-kinds.ts';
import type { Known } from '../known.ts';
import type { BodyReader } from './body-reader.ts';

export function readValue(
	reader: BodyReader,
	kind: number,
	name: string,
	known: Known,
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

export function readPlace(reader: BodyReader): string {
	const number = reader.below(LETTERS * LETTERS);
	return String.fromCharCode(A + Math.floor(number / LETTERS), A + (number % LETTERS));
}

function told<Said>(said: Said | undefined): Said {
	if (said === undefined) throw new UnreadableBytes('a value that its answer does not say');
	return said;
}

function readNumber(reader: BodyReader): number {
	const plain = reader.number();
	if (plain > 0) return plain - 1;
	const number = Number(reader.text());
	if (Number.isNaN(number)) throw new UnreadableBytes('a number that is none');
	return number;
}
