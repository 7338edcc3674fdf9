import type { Reading } from '../language/reading.ts';
import type { TokenSentence } from '../language/sentence.ts';

/** Openers that say when by pointing to what was told before. */
const POINTERS =
	/^(?:(?:before|after|until|till|since|by|prior to|following|during|at) (?:that|this|then|the time)\b(?! (?:day|of))|previously\b|formerly\b|originally\b|initially\b|at first\b|at that (?:time|point)\b)/i;

/**
 * "Before that, it had two boats": without the sentence before, what is told is not so. A day or a year of its own
 * in the sentence tells when, whatever it opens with.
 */
export function pointsBackInTime(reading: Reading, sentence: TokenSentence): boolean {
	const { first, last } = sentence;
	if (!opensPointing(reading, sentence)) return false;
	for (let at = first; at < last; at++) {
		const date = reading.dates.get(at);
		if (date?.relative === false && date.value !== null) return false;
	}
	return true;
}

/** Whether a sentence opens with "Before that" and its like. */
export function opensPointing({ article }: Reading, { start, end }: TokenSentence): boolean {
	return POINTERS.test(article.text.slice(start, end).replace(/\s+/g, ' '));
}
