import type { Reading } from '../language/reading.ts';
import { POSSESSIVES } from '../language/words/function-words.ts';
import type { Target } from './fact.ts';
import { isSpecific } from './founding.ts';
import { dateOf } from './segments.ts';
import { soleEntity } from './sole-entity.ts';
import type { Statement } from './statement.ts';

/** "The fire was caused by a faulty heater": what it was, of a thing that is named. */
export function causeTargets(statement: Statement, reading: Reading): Target[] {
	const { verb, segments } = statement;
	if (!verb.passive || !CAUSING.test(verb.lemma) || !isSpecific(statement)) return [];
	// "was partly caused by …" has another cause as well.
	const isPart = reading.tokens
		.slice(verb.first, verb.last + 1)
		.some(({ lower }) => /^(?:partly|partially|also|mainly|largely)$/.test(lower));
	const index = segments.findIndex(
		(segment) => segment.kind === 'preposition' && segment.preposition === 'by',
	);
	const by = segments[index];
	if (isPart || by?.kind !== 'preposition' || dateOf(reading, by) !== undefined) return [];
	const opener = reading.tokens[by.phrase.first]?.lower ?? '';
	const isUnclear = POSSESSIVES.has(opener) || /^(?:this|that|these|those|it|them)$/.test(opener);
	// Somebody's deed is asked as such.
	return isUnclear || soleEntity(reading, by.phrase) !== undefined
		? []
		: [{ part: 'segment', index }];
}

const CAUSING = /^(?:cause|trigger|spark)$/;
