import type { Span } from '../../article/article.ts';
import type { WordSpan } from '../body/word-span.ts';

/** Where `wanted` stands first among the words of `text` as whole words, not before the word numbered `from`. */
export function findWords(
	wanted: string,
	text: string,
	words: readonly Span[],
	from = 0,
): WordSpan | undefined {
	for (let first = from; first < words.length; first++) {
		const start = words[first]?.start ?? 0;
		if (!text.startsWith(wanted, start)) continue;
		const end = start + wanted.length;
		const last = words.findIndex((word, at) => at >= first && word.end === end);
		if (last >= 0) return { first, count: last - first + 1 };
	}
	return undefined;
}
