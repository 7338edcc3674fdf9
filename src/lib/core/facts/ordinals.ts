import type { NounPhrase } from '../language/noun-phrase.ts';
import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import { VAGUE } from '../language/words/nouns.ts';
import type { Target } from './fact.ts';
import type { Statement } from './statement.ts';

/** "The 24th summit opened", "will mark its 80th anniversary": which one it was. */
export function ordinalTargets(statement: Statement, reading: Reading): Target[] {
	const targets: Target[] = [];
	const subject = { ...statement.subjectRun, head: statement.subjectHead };
	const inSubject = ordinalIn(reading, subject);
	if (inSubject !== undefined && !statement.plural) {
		targets.push({ part: 'ordinal', token: inSubject, index: 'subject' });
	}
	statement.segments.forEach((segment, index) => {
		if (segment.kind !== 'object') return;
		const token = ordinalIn(reading, segment.phrase);
		if (token !== undefined) targets.push({ part: 'ordinal', token, index });
	});
	return targets;
}

function ordinalIn(reading: Reading, phrase: Run & Pick<NounPhrase, 'head'>): number | undefined {
	if (VAGUE.has(reading.tokens[phrase.head]?.lower ?? '')) return undefined;
	for (let at = phrase.first; at < phrase.head; at++) {
		// "the 19th largest country": the ordinal ranks, and belongs to "largest".
		const next = reading.tokens[at + 1]?.lower ?? '';
		if (/^(?:most|least)$|est$/.test(next)) continue;
		if (/^\d+(st|nd|rd|th)$/.test(reading.tokens[at]?.lower ?? '')) return at;
	}
	return undefined;
}
