import type { Reading } from '../language/reading.ts';
import { ATTRIBUTES } from '../language/words/nouns.ts';
import type { Target } from './fact.ts';
import type { Statement } from './statement.ts';

/** "The capital of Norland is Haven", "its official languages are …": what a thing has one of, or so many of. */
export function attributeTargets(statement: Statement, reading: Reading): Target[] {
	const [predicate] = statement.segments;
	const { verb, subject, subjectHead } = statement;
	if (verb.lemma !== 'be' || verb.auxiliaries.length > 0 || predicate?.kind !== 'object') return [];
	const head = reading.tokens[subjectHead];
	if (head?.pos !== 'NOUN' || !ATTRIBUTES.has(head.lemma)) return [];
	// Three and more are a set to name, where they are all.
	if (predicate.phrase.parts.length > 2) return [];
	// Whose it is: "the capital of Norland", "Norland's capital".
	const isOwned = / of (?:the )?\p{Lu}/u.test(subject) || /\p{Lu}.*['’]s? /u.test(subject);
	const next = statement.segments[1];
	const isPlain = next === undefined || (next.kind === 'rest' && next.optional);
	return isOwned && isPlain ? [{ part: 'segment', index: 0 }] : [];
}
