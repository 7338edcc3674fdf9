import type { Reading } from '../language/reading.ts';
import { FOUNDING, JUDGING } from '../language/words/verbs.ts';
import type { Target } from './fact.ts';
import { isSpecific } from './founding.ts';
import { dateOf } from './segments.ts';
import type { Statement } from './statement.ts';

/** Who did it, and what was judged: "X criticized the division". */
export function agentTargets(statement: Statement, reading: Reading): Target[] {
	const { verb, segments, entity } = statement;
	if (verb.passive && isSpecific(statement) && !FOUNDING.has(verb.lemma)) {
		return segments.flatMap((segment, index): Target[] =>
			segment.kind === 'preposition' &&
			segment.preposition === 'by' &&
			dateOf(reading, segment) === undefined
				? [{ part: 'segment', index }]
				: [],
		);
	}
	if (!JUDGING.has(verb.lemma) || verb.passive || entity === undefined) return [];
	const index = segments.findIndex(({ kind }) => kind === 'object');
	const object = segments[index];
	if (object?.kind !== 'object' || reading.tokens[object.phrase.head]?.pos === 'PRON') return [];
	return [{ part: 'segment', index }, { part: 'subject' }];
}
