import type { Reading } from '../language/reading.ts';
import { JUDGING } from '../language/words/verbs.ts';
import type { Target } from './fact.ts';
import type { Statement } from './statement.ts';

/** Who did it, and what was judged: "X criticized the division". */
export function agentTargets(statement: Statement, reading: Reading): Target[] {
	const { verb, segments, entity } = statement;
	if (!JUDGING.has(verb.lemma) || verb.passive || entity === undefined) return [];
	const index = segments.findIndex(({ kind }) => kind === 'object');
	const object = segments[index];
	if (object?.kind !== 'object' || reading.tokens[object.phrase.head]?.pos === 'PRON') return [];
	return [{ part: 'segment', index }, { part: 'subject' }];
}
