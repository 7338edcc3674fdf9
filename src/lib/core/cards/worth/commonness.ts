import type { MentionFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';

export const NAME_OR_FIGURE = /\p{Lu}|\p{N}/u;

/** Common words fit into many gaps, and the more so a single noun; a name or a number into few. */
const COMMON_NOUN = -1.8;
const COMMON_PHRASE = -0.7;

/** What it takes from the worth of a gap that its answer is a common word; 0 for a name or a figure. */
export function commonness({ tokens }: Reading, { answer: { first, last } }: MentionFact): number {
	const words = tokens.slice(first, last);
	if (words.some(({ text }) => NAME_OR_FIGURE.test(text))) return 0;
	return words.length === 1 && words[0]?.pos === 'NOUN' ? COMMON_NOUN : COMMON_PHRASE;
}
