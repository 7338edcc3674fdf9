/** What core needs of the platform's decoder; every browser and Node have it, the language's own library does not. */
declare const TextDecoder: new (
	label: string,
	options: { fatal: boolean },
) => { decode(bytes: Uint8Array): string };

/** `message` is a sentence for a person: what is wrong, and what to do. */
export type DecodedText =
	{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

const OTHER_FORMATS: readonly (readonly [start: readonly number[], message: string])[] = [
	[
		[0x25, 0x50, 0x44, 0x46, 0x2d],
		'This is a PDF. Copy its text into a plain text file, save that as UTF-8, and try again.',
	],
	[
		[0x50, 0x4b, 0x03, 0x04],
		'This is a Word document or an archive. Save its text as a plain text file in UTF-8 and try again.',
	],
	[[0xff, 0xfe], 'This file is in UTF-16. Save it as UTF-8 and try again.'],
	[[0xfe, 0xff], 'This file is in UTF-16. Save it as UTF-8 and try again.'],
];

/** The text of a file's bytes, which must be UTF-8; a byte order mark is dropped. */
export function decodeText(bytes: Uint8Array): DecodedText {
	for (const [start, message] of OTHER_FORMATS) {
		if (start.every((byte, index) => bytes[index] === byte)) return { ok: false, message };
	}
	try {
		return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
	} catch {
		return { ok: false, message: 'This file is not UTF-8 text. Save it as UTF-8 and try again.' };
	}
}
