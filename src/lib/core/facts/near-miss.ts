import type { Reading } from '../language/reading.ts';
import { NEAR_MISSES } from '../language/words/function-words.ts';

/** Whether the word at a place makes a near miss of the verb behind it: "nearly collapsed", not "nearly every year". */
export function isNearMiss({ tokens }: Reading, at: number): boolean {
	if (!NEAR_MISSES.has(tokens[at]?.lower ?? '')) return false;
	const next = tokens[at + 1];
	return /^(?:VERB|AUX)$/.test(next?.pos ?? '') && !/(?:thing|one|body)$/.test(next?.lower ?? '');
}

/** "came close to buying", "stopped short of", "would have been sold", "on the brink of buying": what did not come to be. */
const FELL_SHORT =
	/\b(?:(?:came?|coming) (?:very |so )?(?:close|near) to|stop(?:s|ped)? short of|on the (?:verge|brink) of \w+ing|(?:came|coming) within an? \w+ of|(?:would|could|should|might) (?:\w+ )?have (?!(?:an?|the|no|some|any|more|two|three|four|five|its|his|her|their|to)\b|\d)|(?:was|were) to have \w+(?:ed|en)|had planned|had hoped|had intended)\b/i;

/** "Had it held, it would": told of what was not. */
const CONDITIONAL =
	/^(?:If|Had) .* (?:would|will|could|might)\b|^["“‘']?(?:Suppose|Imagine|If only|What if)\b/;

/** "Nobody knows whether", "it is unclear whether": told of what nobody knows. */
const UNKNOWN =
	/\b(?:(?:nobody|no one|(?<!a )few|hardly anyone|none) (?:\w+ )?(?:knows?|knew|believes?|believed|thinks?|thought|doubts?|doubted)|doubt\w* (?:that|whether|if)|(?:unclear|unknown|uncertain|not (?:clear|known|certain|sure)) (?:whether|if|how|who|what|when|where|why|which)|^some (?:say|believe|claim|think|argue)|^it (?:is(?: (?:sometimes|often|widely|commonly))?|was (?:long|once|formerly|originally)) (?:said|claimed|believed|thought|rumou?red|alleged))\b/i;

/** "dreamt that", "joked that", "dismissed reports that": told of what is not so. A dream of a bridge is a thing. */
const UNTRUE =
	/\b(?:(?:dream(?:s|ed|t|ing)? that|dream(?:ed|t|ing) (?:of|about))|(?:imagin(?:e[sd]?|ing)|fantasi[sz](?:e[sd]?|ing)|pretend(?:s|ed|ing)?|jok(?:e[sd]?|ing)) (?:that|of|about|to)|(?:den(?:y|ies|ied)|reject(?:s|ed)?|dismiss(?:es|ed)?) (?:it|this|that|them|(?:\w+ )?(?:reports?|rumou?rs?|claims?|suggestions?|allegations?) that))\b|^contrary to [^;]*$|^(?:none|neither) (?!of)/i;

const NOT_SO: readonly RegExp[] = [FELL_SHORT, CONDITIONAL, UNKNOWN, UNTRUE];

/** Whether words tell what never came to be, or is not so: no gap in them has an answer that is worth knowing. */
export function isUnreal(words: string): boolean {
	return NOT_SO.some((form) => form.test(words));
}
