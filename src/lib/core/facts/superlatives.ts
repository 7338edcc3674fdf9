import { nounPhraseAt, type NounPhrase } from '../language/noun-phrase.ts';
import type { Reading } from '../language/reading.ts';
import { LINKING } from '../language/words/verbs.ts';
import type { Target } from './fact.ts';
import { soleEntity } from './sole-entity.ts';
import type { Statement } from './statement.ts';

/** "2023 was the hottest year on record": the one that is the most. */
export function superlativeTargets(statement: Statement, reading: Reading): Target[] {
	if (isFirstDeed(statement, reading)) return [{ part: 'subject' }];
	const [predicate] = statement.segments;
	if (!LINKING.has(statement.verb.lemma) || predicate?.kind !== 'object') return [];
	if (isNameOfMost(statement, reading)) return [{ part: 'segment', index: 0 }];
	const isNamed = statement.entity !== undefined || reading.dates.has(statement.subjectRun.first);
	return isNamed && superlativeAt(reading, predicate.phrase) !== undefined
		? [{ part: 'subject' }]
		: [];
}

/** "The largest producer of coffee is Brazil": of which it is said, by a name, or where all are in a named place. */
function isNameOfMost(
	{ verb, subjectRun, entity, segments }: Statement,
	reading: Reading,
): boolean {
	const [predicate, behind] = segments;
	if (verb.lemma !== 'be' || verb.passive || entity !== undefined) return false;
	if (predicate?.kind !== 'object' || behind?.kind === 'preposition') return false;
	const subject = nounPhraseAt(reading.scan, subjectRun.first, subjectRun.last, 'subject');
	if (subject === undefined || superlativeAt(reading, subject) !== subject.first + 1) return false;
	const scope = { first: subject.head + 1, last: subjectRun.last };
	const isScoped = [...reading.entityAt.keys()].some((at) => at >= scope.first && at < scope.last);
	const named = soleEntity(reading, predicate.phrase);
	return (
		isScoped && named !== undefined && !/[^s]s$/.test(reading.tokens[subject.head]?.lower ?? '')
	);
}

/** The token of "hottest", "most", "first" or "only" behind "the". */
export function superlativeAt(reading: Reading, phrase: NounPhrase): number | undefined {
	const { tokens } = reading;
	if (tokens[phrase.first]?.lower !== 'the') return undefined;
	for (let at = phrase.first + 1; at < phrase.head; at++) {
		const word = tokens[at]?.lower ?? '';
		const isMost = /^(most|least|first|last|only|best|worst|largest)$/.test(word);
		if (isMost || (word.endsWith('est') && tokens[at]?.pos === 'ADJ')) return at;
	}
	return undefined;
}

/** "drew the first map of the Tarn Valley": nobody else did. */
function isFirstDeed({ verb, segments, entity }: Statement, reading: Reading): boolean {
	const [object] = segments;
	if (verb.passive || entity?.kind !== 'person' || object?.kind !== 'object') return false;
	const most = superlativeAt(reading, object.phrase);
	const isFirst =
		most !== undefined && /^(?:first|only|last)$/.test(reading.tokens[most]?.lower ?? '');
	const names = reading.tokens.slice(object.phrase.coreEnd, object.phrase.last);
	return (
		isFirst &&
		names.some(({ pos }) => pos === 'PROPN') &&
		/^(?:make|draw|write|build|publish|compose|paint|design|direct|produce|create|compile|climb|cross|film|record|translate)$/.test(
			verb.lemma,
		)
	);
}
