import type { TextSpan } from './selected-span.ts';

export type WordStep = 'next' | 'previous' | 'more' | 'fewer';

/**
 * The words of a sentence that are chosen after a step by the keyboard: to the next or the previous word, or one word
 * more or fewer at the end. Nothing chosen yet, the first word is, or the last.
 */
export function choiceAfter(
	sentence: string,
	chosen: TextSpan | null,
	step: WordStep,
): TextSpan | null {
	const words = wordsOf(sentence);
	const [first, last] = [words[0], words.at(-1)];
	if (first === undefined || last === undefined) return null;
	if (chosen === null) return step === 'previous' || step === 'fewer' ? last : first;
	const from = words.findLastIndex(({ start }) => start <= chosen.start);
	const to = words.findLastIndex(({ start }) => start < chosen.end);
	const at = (index: number) => words[Math.min(Math.max(index, 0), words.length - 1)] ?? first;
	if (step === 'next') return at(to + 1);
	if (step === 'previous') return at(from - 1);
	const end = step === 'more' ? to + 1 : Math.max(to - 1, from);
	return { start: at(from).start, end: at(end).end };
}

/** Without the stops and brackets around them. */
function wordsOf(sentence: string): readonly TextSpan[] {
	return Array.from(sentence.matchAll(/\S+/gu)).flatMap(({ 0: word, index }) => {
		const before = /^[^\p{L}\p{N}]*/u.exec(word)?.[0].length ?? 0;
		const behind = /[^\p{L}\p{N}]*$/u.exec(word)?.[0].length ?? 0;
		return before === word.length
			? []
			: [{ start: index + before, end: index + word.length - behind }];
	});
}
