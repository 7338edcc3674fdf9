import type { Reading } from '../language/reading.ts';
import { FOUNDING } from '../language/words/verbs.ts';
import type { Target } from './fact.ts';
import { isSpecific } from './founding.ts';
import type { Statement } from './statement.ts';

/** "was founded … to end a war", "rebuilt the pier in order to land bigger ships": what for. */
export function aimTargets(statement: Statement, reading: Reading): Target[] {
	const index = aimIn(statement, reading);
	if (index === undefined || !isSpecific(statement) || statement.modal !== undefined) return [];
	return [{ part: 'segment', index }];
}

/** The segment that tells what something was done for; undefined where none surely does. */
export function aimIn(statement: Statement, { tokens }: Reading): number | undefined {
	const { verb, segments, entity } = statement;
	const index = segments.findIndex(({ kind }) => kind === 'infinitive');
	const infinitive = segments[index];
	if (infinitive?.kind !== 'infinitive' || infinitive.first < verb.last) return undefined;
	if (infinitive.segments.length === 0 || infinitive.verb.lemma === 'be') return undefined;
	const before = tokens.slice(infinitive.first - 2, infinitive.first).map(({ lower }) => lower);
	if (before.join(' ') === 'in order') return index;
	// "was set to open", "the architect was commissioned to build it": no aim of theirs.
	const isMade = FOUNDING.has(verb.lemma) && (verb.passive || statement.reduced);
	const isPlan = verb.lemma === 'set' && verb.particle === undefined;
	return isMade && !isPlan && entity?.kind !== 'person' ? index : undefined;
}
