import type { Reading } from '../language/reading.ts';
import type { Run } from '../language/sentence.ts';
import { standAlone } from '../language/stand-alone.ts';
import { soleEntity } from './sole-entity.ts';
import type { Statement } from './statement.ts';

export type SubjectParts = Pick<
	Statement,
	'subject' | 'subjectRun' | 'subjectHead' | 'plural' | 'entity'
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
	const isPluralNoun = head?.pos === 'NOUN' && /[^su]s$|people$|children$|men$/.test(head.lower);
	return {
		subject,
		subjectRun: { first: phrase.first, last: phrase.last },
		subjectHead: phrase.head,
		plural: phrase.parts.length > 1 || isPluralNoun,
		...(entity === undefined ? {} : { entity }),
	};
}
