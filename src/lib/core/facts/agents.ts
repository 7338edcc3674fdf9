import type { Reading } from '../language/reading.ts';
import { DEEDS, JUDGING } from '../language/words/verbs.ts';
import type { Target } from './fact.ts';
import { isFoundingVerb, isSpecific } from './founding.ts';
import { dateOf } from './segments.ts';
import { tellsName } from './tells-name.ts';
import type { Statement } from './statement.ts';

/** Who did it, and what was judged: "X criticized the division". */
export function agentTargets(statement: Statement, reading: Reading): Target[] {
	const { verb, segments, entity } = statement;
	if (verb.passive && isSpecific(statement) && !isFoundingVerb(verb)) {
		return segments.flatMap((segment, index): Target[] =>
			segment.kind === 'preposition' &&
			segment.preposition === 'by' &&
			dateOf(reading, segment) === undefined
				? [{ part: 'segment', index }]
				: [],
		);
	}
	const isAsked = JUDGING.has(verb.lemma) || DEEDS.has(verb.lemma);
	if (!isAsked || verb.passive || entity === undefined) return [];
	const index = segments.findIndex(({ kind }) => kind === 'object');
	const object = segments[index];
	if (object?.kind !== 'object' || reading.tokens[object.phrase.head]?.pos === 'PRON') return [];
	// "led the company", "leads the opposition": of which, only a name tells.
	if (verb.lemma === 'lead' && !tellsName(reading, object)) return [];
	const what: Target = { part: 'segment', index };
	// "Who emphasized the need?" fits many; "Who won the race?" fits one.
	return DEEDS.has(verb.lemma) ? [what, { part: 'subject' }] : [what];
}
