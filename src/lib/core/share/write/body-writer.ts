import { ByteWriter } from '../../byte-writer.ts';
import { INNER_LINE_FEED } from '../body/texts.ts';
import { END_OF_TEXTS } from '../packing/predictor.ts';

/** Dates that are written as a number: a year, and perhaps its month and day. */
const PLAIN_DATE = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;

/**
 * Texts on one side, a line each, and numbers on the other: bytes of a kind stand together, which is what makes
 * them small.
 */
export class BodyWriter {
	readonly #numbers = new ByteWriter();
	readonly #texts: string[] = [];

	number(value: number): this {
		this.#numbers.number(value);
		return this;
	}

	raw(bytes: Iterable<number>): this {
		this.#numbers.raw(bytes);
		return this;
	}

	text(text: string): this {
		if (text.includes(INNER_LINE_FEED)) throw new RangeError('a text holds a control character');
		this.#texts.push(text.replaceAll('\n', INNER_LINE_FEED));
		return this;
	}

	/** A text where there is one; that there is, the reader must know. */
	optional(text: string | undefined): this {
		return text === undefined ? this : this.text(text);
	}

	/** How many there are, and each. */
	list(texts: readonly string[]): this {
		this.number(texts.length);
		for (const text of texts) this.text(text);
		return this;
	}

	/** 0 and a text where the date is not a plain one. */
	date(date: string): this {
		const [, year, month = '00', day = '00'] = PLAIN_DATE.exec(date) ?? [];
		if (year === undefined || Number(month) > 12 || Number(day) > 31)
			return this.number(0).text(date);
		// "2024-00" would be read back as "2024".
		const isPlain = (date.length < 7 || month !== '00') && (date.length < 10 || day !== '00');
		if (!isPlain) return this.number(0).text(date);
		return this.number(1 + (Number(year) * 13 + Number(month)) * 32 + Number(day));
	}

	bytes(): Uint8Array {
		const texts = this.#texts.map((text) => `${text}\n`).join('');
		return new ByteWriter()
			.raw(new TextEncoder().encode(texts))
			.raw([END_OF_TEXTS])
			.raw(this.#numbers.bytes())
			.bytes();
	}
}

/** Of every engine, though not of the language itself. */
declare const TextEncoder: new () => { encode(text: string): Uint8Array };
