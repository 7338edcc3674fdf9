import type { Reading } from '../language/reading.ts';
import { isTrade } from '../language/words/nouns.ts';
import type { Target } from './fact.ts';
import { isSpecific } from './founding.ts';
import { soleEntity } from './sole-entity.ts';
import type { Statement } from './statement.ts';

/** "Its first director was the geologist Harold Finch": who it was. */
export function roleTargets(statement: Statement, reading: Reading): Target[] {
	const [predicate] = statement.segments;
	if (statement.verb.lemma !== 'be' || predicate?.kind !== 'object') return [];
	const head = reading.tokens[statement.subjectHead];
	const isRole =
		head?.pos === 'NOUN' && (isTrade(head.lower) || /^(member|winner|patron)$/.test(head.lower));
	const who = soleEntity(reading, predicate.phrase);
	return isRole && isSpecific(statement) && who?.kind === 'person'
		? [{ part: 'segment', index: 0 }]
		: [];
}

/** "Mount Serrat is an active stratovolcano on the island of Calba": what it is. */
export function identityTargets(statement: Statement, reading: Reading): Target[] {
	const [predicate] = statement.segments;
	if (statement.verb.lemma !== 'be' || predicate?.kind !== 'object') return [];
	const article = reading.tokens[predicate.phrase.first]?.lower ?? '';
	if (statement.verb.auxiliaries.length > 0) return [];
	const isNamed = statement.entity !== undefined && statement.entity.kind !== 'country';
	return isNamed && (article === 'a' || article === 'an') ? [{ part: 'segment', index: 0 }] : [];
}
