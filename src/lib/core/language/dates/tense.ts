import type { Span } from '../../article/article.ts';

/** What the verbs around a date say of it. */
export type Tense = 'past' | 'future' | 'habitual' | 'unknown';

const FUTURE =
	/\b(?:will|shall|won't|going to|(?:is|are) (?:to|due)|(?:set|due) to|to be [a-z]+|scheduled|plan(?:s|ned|ning)? (?:to|for)|expect(?:s|ed)? (?:to|on|in)|hopes? to|intends? to|upcoming|coming|deadline)\b|['’]ll\b/giu;

const PAST =
	/\b(?:was|were|did|had|has|have|began|met|held|took|made|won|lost|died|left|gave|went|came|became|saw|found|fell|rose|struck|spoke|wrote|sent|led|broke|told|said|ran|brought|bought|built|sold|caught|thought|opened|[a-z]{3,}ed)\b/gu;

/** "Is celebrated on July 4", "falls on the first Monday of May": what comes round. */
const HABITUAL =
	/\b(?:every|each) (?:year|spring|summer|autumn|fall|winter)\b|\b(?:annually|traditionally|usually|normally)\b|\b(?:is|are) (?:[a-z]+ly )?(?:held|celebrated|observed|marked|commemorated)\b|\bfalls on\b/iu;

/** "Will be held", "is scheduled": what looks like a past there belongs to the future before it. */
const PARTICIPLE_GAP = /^(?:\s*(?:not|also|then|be|been|have|get|[a-z]+ly)\b)*\s*$/u;

/** The tense of the verb nearest to `date` in its sentence: the last one before it, else the first one after it. */
export function tenseAround(text: string, date: Span): Tense {
	const before = text.slice(sentenceStart(text, date.start), date.start);
	const after = text.slice(date.end, sentenceEnd(text, date.end));
	if (HABITUAL.test(before) || HABITUAL.test(after)) return 'habitual';
	const future = [...before.matchAll(FUTURE)].at(-1);
	const past = [...before.matchAll(PAST)].at(-1);
	if (future !== undefined || past !== undefined) {
		if (past === undefined) return 'future';
		if (future === undefined) return 'past';
		const between = before.slice(future.index + future[0].length, past.index);
		return future.index > past.index || PARTICIPLE_GAP.test(between) ? 'future' : 'past';
	}
	const next = after.search(FUTURE);
	const passed = after.search(PAST);
	if (next < 0 && passed < 0) return 'unknown';
	return next >= 0 && (passed < 0 || next <= passed) ? 'future' : 'past';
}

/** No sentence is searched further than this from its date, so that long texts cost no more than short ones. */
const REACH = 600;

/** Near enough for a search around a date: where the sentence around `at` starts. */
export function sentenceStart(text: string, at: number): number {
	const from = Math.max(0, at - REACH);
	const stop = [...text.slice(from, at).matchAll(/[.!?]["”’)]*\s+(?=["“‘(]?\p{Lu})|\n/gu)].at(-1);
	return stop === undefined ? from : from + stop.index + stop[0].length;
}

/** Near enough for a search around a date: where the sentence around `at` ends. */
export function sentenceEnd(text: string, at: number): number {
	const tail = text.slice(at, at + REACH);
	const stop = tail.search(/[.!?]["”’)]*\s+["“‘(]?\p{Lu}|\n/u);
	return at + (stop < 0 ? tail.length : stop);
}
