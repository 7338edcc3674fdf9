import type { Reading } from '../language/reading.ts';
import { ELECTING, PREVAILING } from '../language/words/verbs.ts';
import type { Target } from './fact.ts';
import type { Statement } from './statement.ts';
import { tellsName } from './tells-name.ts';

/** "won the Norland Cup", "beat Leeds Rowers", "was elected mayor of Brill": who, and what or whom. */
export function victoryTargets(statement: Statement, reading: Reading): Target[] {
	if (isElected(statement, reading)) return [{ part: 'subject' }];
	const { verb, segments, entity } = statement;
	if (!PREVAILING.has(verb.lemma) || verb.passive || entity === undefined) return [];
	const index = segments.findIndex(({ kind }) => kind === 'object');
	const object = segments[index];
	if (object?.kind !== 'object' || reading.tokens[object.phrase.head]?.pos === 'PRON') return [];
	// "beat Tarn 3 – 0": read as a part of the name.
	if (/^\d/.test(reading.tokens[object.last - 1]?.text ?? '')) return [];
	// "won the trophy six times": which one is not said.
	const isNamed = tellsName(reading, object);
	const targets: Target[] =
		isNamed || statement.beside !== undefined ? [{ part: 'segment', index }] : [];
	// "had beaten Leeds before": of what went before, the doer is known already.
	const isBefore = verb.auxiliaries[0]?.lower === 'had';
	const isTold = segments.some(
		(segment) => segment.kind === 'preposition' && tellsName(reading, segment),
	);
	return (isNamed || isTold) && !isBefore ? [...targets, { part: 'subject' }] : targets;
}

/** Into an office that is told with whose it is. */
function isElected({ verb, segments, entity, reduced }: Statement, reading: Reading): boolean {
	const [office] = segments;
	if (!verb.passive || reduced || !ELECTING.has(verb.lemma)) return false;
	return entity?.kind === 'person' && office?.kind === 'object' && tellsName(reading, office);
}
