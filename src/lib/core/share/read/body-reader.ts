import { ByteReader, UnreadableBytes } from '../../byte-reader.ts';
import { isVisible } from '../../deck/visible.ts';
import { INNER_LINE_FEED } from '../body/texts.ts';
import { END_OF_TEXTS } from '../packing/predictor.ts';

/** Of every engine, though not of the language itself. */
declare const TextDecoder: new (
	encoding: 'utf-8',
	options: { readonly fatal: true; readonly ignoreBOM: true },
) => { decode(bytes: Uint8Array): string };

/** Reads what `BodyWriter` wrote. Every method throws `UnreadableBytes` where that is not there. */
export class BodyReader {
	readonly #numbers: ByteReader;
	readonly #texts: readonly string[];
	#at = 0;

	constructor(bytes: Uint8Array) {
		const end = bytes.indexOf(END_OF_TEXTS);
		if (end < 0) throw new UnreadableBytes('texts without an end');
		this.#texts = linesOf(bytes.subarray(0, end));
		this.#numbers = new ByteReader(bytes.subarray(end + 1));
	}

	/** Bytes behind what has been read, where all texts have been. */
	get rest(): Uint8Array {
		if (this.#at < this.#texts.length) throw new UnreadableBytes('texts of nothing');
		return this.#numbers.raw(this.#numbers.left);
	}

	number(): number {
		return this.#numbers.number();
	}

	/** A number below `limit`. */
	below(limit: number): number {
		const number = this.number();
		if (number >= limit) throw new UnreadableBytes('a number that is too large here');
		return number;
	}

	/**
	 * How many of something follow, at most `most`: of which each has a number or a text of its own, so that they cannot
	 * be more than these.
	 */
	count(most = Infinity): number {
		const left = this.#numbers.left + this.#texts.length - this.#at;
		return this.below(Math.min(most, left) + 1);
	}

	raw(length: number): Uint8Array {
		return this.#numbers.raw(length);
	}

	text(): string {
		const text = this.#texts[this.#at++];
		if (text === undefined) throw new UnreadableBytes('a text is missing');
		const shown = text.replaceAll(INNER_LINE_FEED, '\n');
		// What a link brings is shown before it is proved: nothing in it may turn the words around it.
		if (!isVisible(shown)) throw new UnreadableBytes('a text that hides something');
		return shown;
	}

	list(): readonly string[] {
		return Array.from({ length: this.count() }, () => this.text());
	}

	date(): string {
		const number = this.number();
		if (number === 0) return this.text();
		const day = (number - 1) % 32;
		const month = Math.floor((number - 1) / 32) % 13;
		const year = Math.floor((number - 1) / (32 * 13));
		if (year > 9999 || (month === 0 && day > 0)) throw new UnreadableBytes('a date that is none');
		const parts = [
			[year, 4],
			...(month === 0 ? [] : [[month, 2]]),
			...(day === 0 ? [] : [[day, 2]]),
		];
		return parts.map(([part, digits]) => String(part).padStart(digits ?? 0, '0')).join('-');
	}
}

function linesOf(bytes: Uint8Array): readonly string[] {
	let text: string;
	try {
		text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
	} catch (cause) {
		throw new UnreadableBytes('a text that is no UTF-8', { cause });
	}
	if (text === '') return [];
	if (!text.endsWith('\n')) throw new UnreadableBytes('a text that does not end');
	return text.slice(0, -1).split('\n');
}
