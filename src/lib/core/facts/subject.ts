import type { Clause } from '../language/clause.ts';
import type { Insertion } from '../language/insertion.ts';
import type { NounPhrase } from '../language/noun-phrase.ts';
import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import { isPluralNoun } from '../language/words/plural-noun.ts';
import { standAlone } from '../language/stand-alone.ts';
import { soleEntity } from './sole-entity.ts';
import type { Statement } from './statement.ts';

/** What a statement says of its subject. */
export type SubjectParts = Pick<
	Statement,
	'subject' | 'subjectRun' | 'subjectHead' | 'plural' | 'entity' | 'named'
>;

/** How a sentence of its own would name the subject; undefined where it points to what cannot be named. */
export function subjectOf(
	reading: Reading,
	phrase: Run & { readonly head: number; readonly parts: readonly Run[] },
): SubjectParts | undefined {
	const subject = standAlone(reading, phrase);
	return subject === undefined || subject === ''
		? undefined
		: subjectParts(reading, phrase, subject);
}

/** The subject by the words that are put for it. */
export function subjectParts(
	reading: Reading,
	phrase: Run & { readonly head: number; readonly parts: readonly Run[] },
	subject: string,
): SubjectParts {
	const entity = soleEntity(reading, phrase);
	const head = reading.tokens[phrase.head];
	const isPlural = head?.pos === 'NOUN' && isPluralNoun(head.lower);
	return {
		subject,
		subjectRun: { first: phrase.first, last: phrase.last },
		subjectHead: phrase.head,
		plural: phrase.parts.length > 1 || isPlural,
		...(entity === undefined ? {} : { entity }),
		...(isResolved(reading, phrase) ? { named: true as const } : {}),
	};
}

function isResolved({ references }: Reading, { first, last }: Run): boolean {
	const reference = references.get(first);
	return reference?.last === last && /^\p{Lu}/u.test(reference.words ?? '');
}

/** "His party, the Reform Union, remains": the name that stands beside the subject is the subject's. */
export function namedSubject(
	reading: Reading,
	{ subject, inserted }: Clause,
): SubjectParts | undefined {
	const plain = subjectOf(reading, subject);
	const [beside] = inserted;
	const called = beside === undefined ? undefined : calledName(reading, beside);
	if (plain?.entity === undefined && called !== undefined) return subjectOf(reading, called);
	if (plain?.entity !== undefined || beside?.kind !== 'apposition') return plain;
	if (reading.tokens[subject.head]?.pos !== 'NOUN') return plain;
	const { tokens, scan } = reading;
	const { first } = beside;
	const start = tokens[first]?.lower === 'the' ? first + 1 : first;
	const last = scan.nameEnd.get(start);
	if (last === undefined || (last !== beside.last && tokens[last]?.text !== ',')) return plain;
	const name = subjectOf(reading, { first, last, head: last - 1, parts: [] });
	return name?.entity === undefined ? plain : name;
}

/** "…, which will be called Tarn Air,": the name. */
function calledName(reading: Reading, inserted: Insertion): NounPhrase | undefined {
	if (inserted.kind !== 'relative' && inserted.kind !== 'participle') return undefined;
	const { verb, segments } = inserted;
	const isCalled =
		verb.passive || (inserted.kind === 'participle' && !verb.head.lower.endsWith('ing'));
	const [name] = segments;
	if (!isCalled || !/^(?:call|name|rename)$/.test(verb.lemma) || name?.kind !== 'object')
		return undefined;
	return soleEntity(reading, name.phrase) === undefined ? undefined : name.phrase;
}

/** Whether an insertion only tells how the subject is called, by which it is known here. */
export function namesSubject(
	reading: Reading,
	inserted: Insertion,
	{ entity }: SubjectParts,
): boolean {
	const name = calledName(reading, inserted);
	return name !== undefined && soleEntity(reading, name) === entity;
}
