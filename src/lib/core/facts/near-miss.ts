import type { Reading } from '../language/reading.ts';
import { NEAR_MISSES } from '../language/words/function-words.ts';

/** Whether the word at a place makes a near miss of the verb behind it: "nearly collapsed", not "nearly every year". */
export function isNearMiss({ tokens }: Reading, at: number): boolean {
	if (!NEAR_MISSES.has(tokens[at]?.lower ?? '')) return false;
	const next = tokens[at + 1];
	return /^(?:VERB|AUX)$/.test(next?.pos ?? '') && !/(?:thing|one|body)$/.test(next?.lower ?? '');
}
