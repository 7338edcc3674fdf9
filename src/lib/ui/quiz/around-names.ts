/** A piece of a sentence: its own words, or the place of a name, which is written in another type. */
export type SentencePart<Name extends string> =
	| { readonly kind: 'words'; readonly text: string }
	| { readonly kind: 'name'; readonly name: Name };

const OPEN = '\u{F0000}';
const CLOSE = '\u{F0001}';

/**
 * A sentence, cut at its names.
 * @param write writes the sentence with `slot(name)` where a name stands
 */
export function aroundNames<const Name extends string>(
	write: (slot: (name: Name) => string) => string,
): readonly SentencePart<Name>[] {
	const written = write((name) => OPEN + name + CLOSE);
	return written
		.split(/(?=\u{F0000})|(?<=\u{F0001})/u)
		.map((piece) =>
			piece.startsWith(OPEN)
				? { kind: 'name', name: piece.slice(OPEN.length, -CLOSE.length) as Name }
				: { kind: 'words', text: piece },
		);
}
