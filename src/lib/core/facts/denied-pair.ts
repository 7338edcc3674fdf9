import type { Reading } from '../language/reading.ts';
import type { TokenSentence } from '../language/sentence.ts';

/** "It was Vale, not Roth, who …", "Neither Vale nor Roth …": names that a part of the sentence denies. */
const DENIED_PAIR = /\bit (?:is|was) .+\bnot\b.+ (?:who|that|which)\b|\bneither\b.+ nor\b/i;

/** Whether a sentence sets what is so against what is not, so that a part of it would say the opposite. */
export function isDeniedPair({ article }: Reading, { start, end }: TokenSentence): boolean {
	return DENIED_PAIR.test(article.text.slice(start, end).replace(/\s+/g, ' '));
}
