import type { Reading } from '../language/reading.ts';
import { NEAR_MISSES } from '../language/words/function-words.ts';

/** Whether the word at a place makes a near miss of the verb behind it: "nearly collapsed", not "nearly every year". */
export function isNearMiss({ tokens }: Reading, at: number): boolean {
	if (!NEAR_MISSES.has(tokens[at]?.lower ?? '')) return false;
	const next = tokens[at + 1];
	return /^(?:VERB|AUX)$/.test(next?.pos ?? '') && !/(?:thing|one|body)$/.test(next?.lower ?? '');
}

/** "came close to buying", "stopped short of", "would have been sold", "on the brink of": what did not come to be. */
const FELL_SHORT =
	/\b(?:(?:came?|coming) (?:very |so )?(?:close|near) to|stop(?:s|ped)? short of|on the (?:verge|brink) of|(?:came|coming) within an? \w+ of|(?:would|could|should|might) (?:\w+ )?have (?!(?:an?|the|no|some|any|more|two|three|four|five|its|his|her|their|to)\b|\d)|had planned|had hoped|had intended)\b|^(?:if|had) .* (?:would|will)\b/i;

/** "Nobody knows whether", "dreamt that", "pretended": what is told of is not so, or nobody knows. */
const UNREAL =
	/\b(?:(?:nobody|no one|few|hardly anyone|none) (?:\w+ )?(?:know|believe|think|doubt)\w*|(?:dream|imagin|fantasi[sz]|pretend)\w* (?:that|of|about|to)\b|dreamt (?:that|of)|doubt\w* (?:that|whether|if)|^some (?:say|believe|claim|think|argue)|^it is (?:sometimes|often|widely|commonly)? ?(?:said|claimed|believed|thought|rumou?red|alleged))\b|^contrary to [^;]*$|\b(?:den(?:y|ies|ied)|rejected|dismissed) (?:it|this|that|them)\b|^(?:none|neither) (?!of)/i;

/** Whether words tell what never came to be, or is not so: no gap in them has an answer that is worth knowing. */
export function isUnreal(words: string): boolean {
	return FELL_SHORT.test(words) || UNREAL.test(words);
}
