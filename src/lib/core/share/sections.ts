import { ByteReader, UnreadableBytes } from '../byte-reader.ts';
import { ByteWriter } from '../byte-writer.ts';

/** What stands behind a deck, each under a number. Who does not know one may skip it where the number is even. */
export type Sections = ReadonlyMap<number, Uint8Array>;

/** Each behind its number and length, by number. */
export function writeSections(sections: Sections): Uint8Array {
	const writer = new ByteWriter();
	for (const [id, bytes] of [...sections].sort(([a], [b]) => a - b)) {
		writer.number(id).number(bytes.length).raw(bytes);
	}
	return writer.bytes();
}

/** Throws `UnreadableBytes`, also where the order is another. */
export function readSections(bytes: Uint8Array): Sections {
	const reader = new ByteReader(bytes);
	const sections = new Map<number, Uint8Array>();
	let before = 0;
	while (reader.left > 0) {
		const id = reader.number();
		if (id <= before) throw new UnreadableBytes('sections out of order');
		sections.set(id, reader.raw(reader.number()));
		before = id;
	}
	return sections;
}
