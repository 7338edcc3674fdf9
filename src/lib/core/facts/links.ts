import type { Reading } from '../language/reading.ts';
import { wordList } from '../language/words/word-list.ts';
import type { Target } from './fact.ts';
import { isSpecific } from './founding.ts';
import type { Statement } from './statement.ts';

const LINKING_UP = wordList('link connect join separate');

/** "The Tarn Canal links Lake Marn with Leeds", "connects Leeds and York": what it brings together or parts. */
export function linkTargets(statement: Statement, { tokens }: Reading): Target[] {
	const { verb, segments, entity } = statement;
	const [object, other] = segments;
	if (!LINKING_UP.has(verb.lemma) || verb.passive || statement.reduced) return [];
	// People join clubs.
	if (!isSpecific(statement) || entity?.kind === 'person' || object?.kind !== 'object') return [];
	const { parts } = object.phrase;
	const isNamed = parts.every(({ last }) => tokens[last - 1]?.pos === 'PROPN');
	const isPair = parts.length === 2 && verb.lemma !== 'separate';
	const isBeside = other?.kind === 'preposition' && /^(?:with|to|from)$/.test(other.preposition);
	return isNamed && (isPair || (isBeside && parts.length < 2))
		? [{ part: 'segment', index: 0 }]
		: [];
}
