import type { SentenceView } from '#lib/core/draft/index.ts';

/** A stretch of a paragraph: a sentence, or what stands between two. */
export interface Piece {
	/** Where it begins in the article. */
	readonly start: number;
	readonly text: string;
	/** Its place among the sentences; null for what is none of them. */
	readonly sentence: number | null;
}

/** The article in paragraphs, each in pieces without a gap between them. */
export function articlePieces(
	text: string,
	sentences: readonly Pick<SentenceView, 'start' | 'end'>[],
): readonly (readonly Piece[])[] {
	const paragraphs: Piece[][] = [];
	let next = 0;
	for (const found of text.matchAll(/[^\n](?:[^\n]|\n(?!\n))*/gu)) {
		const end = found.index + found[0].length;
		const pieces: Piece[] = [];
		let at = found.index;
		const add = (to: number, sentence: number | null) => {
			if (to > at) pieces.push({ start: at, text: text.slice(at, to), sentence });
			at = Math.max(at, to);
		};
		for (let sentence = sentences[next]; sentence && sentence.start < end;) {
			add(sentence.start, null);
			add(Math.min(sentence.end, end), next);
			// A quotation may go on in the paragraph below.
			if (sentence.end > end) break;
			sentence = sentences[++next];
		}
		add(end, null);
		paragraphs.push(pieces);
	}
	return paragraphs;
}
