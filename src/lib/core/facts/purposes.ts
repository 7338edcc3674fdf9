import type { Reading } from '../language/reading.ts';
import { PURPOSES } from '../language/words/nouns.ts';
import { LINKING } from '../language/words/verbs.ts';
import type { Target } from './fact.ts';
import type { Statement } from './statement.ts';

/** "X remains a fundamental task of Y": X is asked. */
export function purposeTargets(statement: Statement, reading: Reading): Target[] {
	const [predicate] = statement.segments;
	if (!LINKING.has(statement.verb.lemma) || predicate?.kind !== 'object') return [];
	const noun = reading.tokens[predicate.phrase.head]?.lower ?? '';
	const isOfSomething = reading.tokens[predicate.phrase.head + 1]?.lower === 'of';
	return PURPOSES.has(noun) && isOfSomething ? [{ part: 'subject' }] : [];
}
