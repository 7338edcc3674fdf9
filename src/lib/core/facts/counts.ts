import type { NounPhrase } from '../language/noun-phrase.ts';
import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import { TIME_UNITS } from '../language/words/measures.ts';
import { VAGUE } from '../language/words/nouns.ts';
import { LINKING } from '../language/words/verbs.ts';
import type { Target } from './fact.ts';
import { isSpecific } from './founding.ts';
import type { Statement } from './statement.ts';

/** "has twelve galleries", "killed 57 people": how many. */
export function countTargets(statement: Statement, reading: Reading): Target[] {
	const targets: Target[] = [];
	const inSubject = countIn(reading, { ...statement.subjectRun, head: statement.subjectHead });
	if (inSubject !== undefined && !LINKING.has(statement.verb.lemma)) {
		targets.push({ part: 'count', count: inSubject, index: 'subject' });
	}
	if (!isSpecific(statement) || LINKING.has(statement.verb.lemma)) return targets;
	statement.segments.forEach((segment, index) => {
		if (segment.kind !== 'object' || isSeveralCounts(reading, segment.phrase)) return;
		const count = countIn(reading, segment.phrase);
		if (isMoment(reading, segment.phrase) || isOfOthers(reading, segment.phrase)) return;
		if (count !== undefined) targets.push({ part: 'count', count, index });
	});
	return targets;
}

/** "five seconds before the end": when, not how many. */
function isMoment({ tokens }: Reading, { head }: Pick<NounPhrase, 'head'>): boolean {
	const isTime = TIME_UNITS.has(tokens[head]?.lower ?? '');
	return (
		isTime && /^(?:before|after|earlier|later|ago|from|into)$/.test(tokens[head + 1]?.lower ?? '')
	);
}

/** "3,400 specimens, among them 41 species": of what was counted before. */
export function isOfOthers({ tokens }: Reading, { first }: Run): boolean {
	const [before, last] = tokens.slice(Math.max(0, first - 2), first).map(({ lower }) => lower);
	return (
		last === 'including' ||
		(/^(?:among|of)$/.test(before ?? '') && /^(?:them|whom|which|these|those)$/.test(last ?? ''))
	);
}

/** "41 maps and three books": how many of both is not told. */
function isSeveralCounts({ numbers }: Reading, { parts }: NounPhrase): boolean {
	return parts.length > 1 && parts.slice(1).some(({ first }) => numbers.has(first));
}

/** The number at the start of a plural noun phrase, with its hedge left out: "57" of "about 57 people". */
export function countIn(reading: Reading, phrase: Run & Pick<NounPhrase, 'head'>): Run | undefined {
	const { tokens, numbers } = reading;
	const head = tokens[phrase.head];
	if (head?.pos !== 'NOUN') return undefined;
	if (!/s$|^(?:people|children|men|women|sheep|fish|aircraft)$/.test(head.lower)) return undefined;
	if (VAGUE.has(head.lower) && head.lower !== 'times' && head.lower !== 'people') return undefined;
	for (let at = phrase.first; at < Math.min(phrase.first + 3, phrase.head); at++) {
		// "found cells 2.4 kilometres below the sea": the number does not count the noun before it.
		if (at > phrase.first && /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? '')) return undefined;
		const number = numbers.get(at);
		if (number === undefined || number.ordinal || reading.dates.has(at)) continue;
		// "a two-volume version": the number is part of a word.
		if (number.value < 2 || (tokens[at]?.end ?? 0) > number.end) return undefined;
		let last = at;
		// "2,847 metres" is one number with its unit: the count is the figure, the unit its noun.
		while (last < phrase.head && (tokens[last]?.start ?? Infinity) < number.end) {
			// "420 square kilometres"
			if (number.unit !== undefined && /^(?:ADJ|NOUN)$/.test(tokens[last]?.pos ?? '')) break;
			last++;
		}
		return last <= phrase.head ? { first: at, last } : undefined;
	}
	return undefined;
}

/** "at least three", "about nine": perhaps more than are named. */
export function isHedged({ tokens }: Reading, { first }: Run): boolean {
	return /^(?:least|about|around|over|than|most|nearly|almost|roughly|approximately|some)$/.test(
		tokens[first - 1]?.lower ?? '',
	);
}
