import { clauseAt, type Clause } from '../../language/clause.ts';
import type { Reading } from '../../language/reading.ts';
import type { Run } from '../../language/sentence.ts';
import { GAP } from '../card.ts';
import { gapObject } from './gap-object.ts';
import { gapSubject } from './gap-subject.ts';

/**
 * A gap as a question, where a word in its place makes one: "Who has ruled that …?" for "The {{gap}} has ruled
 * that …". Undefined where the grammar is not safe, or what sort of thing the answer is cannot be told.
 *
 * @param words what is shown, with the gap marked
 * @param run the gap
 */
export function gapQuestion(
	reading: Reading,
	words: string,
	run: Run,
	shown: Run,
): string | undefined {
	const clause = clauseAt(reading.scan, shown.first, shown.last);
	const [before = '', after = '', ...more] = words.split(GAP);
	if (clause === undefined || more.length > 0) return undefined;
	// Initials and "U.S." end no sentence.
	if (/[;:–—?!]|(?<!\b\p{Lu})\.\s/u.test(`${before}${after}`)) return undefined;
	// How many and when are asked in other ways.
	if (reading.numbers.has(run.first) || reading.dates.has(run.first)) return undefined;
	if (hasSecondSubject(reading, clause, shown.last)) return undefined;
	const gap = { clause, run, before, after };
	const question = gapSubject(reading, gap) ?? gapObject(reading, gap);
	return question && `${question.replace(/[.,]$/, '').replace(/[.,](?=[”"]$)/, '')}?`;
}

/** "X is mainly Buddhist and the UN rates …": a second subject cannot be asked along. */
function hasSecondSubject({ tokens }: Reading, clause: Clause, end: number): boolean {
	const { verb, segments } = clause;
	const hasObject = verb.passive || segments[0]?.kind !== 'preposition';
	// "The toys made in Leeds": what only can be done to something has nothing done to it here.
	if (!hasObject && verb.auxiliaries.length === 0 && DONE_TO.test(verb.lemma)) return true;
	let joined = false;
	for (let at = verb.last; at < end; at++) {
		const token = tokens[at];
		if (/^(?:and|but|or|so|yet|while|whereas|though|although)$/.test(token?.lower ?? ''))
			joined = true;
		// "… but the money never came"
		const before = tokens[tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1];
		const isBehindNoun = /^(?:NOUN|PROPN)$/.test(before?.pos ?? '');
		const isBeforeNoun = /^(?:the|an?)$/.test(tokens[at + 1]?.lower ?? '');
		// "… and the league rates the club": a verb read as a noun.
		const isHidden = token?.pos === 'NOUN' && token.lower.endsWith('s');
		if (joined && isHidden && isBehindNoun && isBeforeNoun) return true;
		// "Films shown of the crash told a story": what seemed the verb belongs to the subject.
		const isSecond = token?.pos === 'VERB' && /(?:ed|own|ook|ave|old)$/.test(token.lower);
		if (!hasObject && verb.auxiliaries.length === 0 && isSecond && isBehindNoun) return true;
		if (!joined || !/^(?:VERB|AUX)$/.test(token?.pos ?? '')) continue;
		if (isBehindNoun && token?.lower.endsWith('ing') === false) return true;
		if (/^(?:it|they|he|she|there)$/.test(before?.lower ?? '')) return true;
		joined = false;
	}
	return false;
}

const DONE_TO = /^(?:make|build|write|produce|create|publish|release|design)$/;
