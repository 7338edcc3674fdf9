/** `message` is a sentence for a person: what is wrong, and what to do. */
export type DecodedText =
	{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly message: string };

/** The text of a file's bytes, which must be UTF-8; a byte order mark is dropped. */
export function decodeText(bytes: Uint8Array): DecodedText {
	throw new Error(`not written yet: ${bytes.length}`);
}
