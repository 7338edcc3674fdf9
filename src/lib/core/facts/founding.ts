import type { Reading } from '../language/reading.ts';
import type { VerbGroup } from '../language/verb-group.ts';
import { FOUNDING } from '../language/words/verbs.ts';
import type { Target } from './fact.ts';
import { dateOf, placeOf } from './segments.ts';
import type { Statement } from './statement.ts';

/** "was established on …, in …, by …": when, where and by whom something came to be. */
export function foundingTargets(statement: Statement, reading: Reading): Target[] {
	const { verb, segments } = statement;
	if (!isFoundingVerb(verb) || !isSpecific(statement)) return [];
	if (verb.passive || statement.reduced) {
		return segments.flatMap((segment, index): Target[] => {
			const isMaker = segment.kind === 'preposition' && segment.preposition === 'by';
			const isAsked =
				isMaker ||
				dateOf(reading, segment) !== undefined ||
				placeOf(reading, segment) !== undefined;
			return isAsked ? [{ part: 'segment', index }] : [];
		});
	}
	const hasObject = segments.some(({ kind }) => kind === 'object');
	if (!hasObject || statement.entity?.kind !== 'person') return [];
	return [{ part: 'subject' }];
}

/** Whether a verb tells how something came to be, or to be known: a species is "first described". */
export function isFoundingVerb({ lemma, adverbs }: VerbGroup): boolean {
	return (
		FOUNDING.has(lemma) || (lemma === 'describe' && adverbs.some(({ lower }) => lower === 'first'))
	);
}

/** Whether the subject tells which one is meant: a name, or a phrase with a name, an ordinal or a year in it. */
export function isSpecific(statement: Statement): boolean {
	return (
		statement.entity !== undefined ||
		statement.named === true ||
		/(?<!^)\p{Lu}|\d(?:st|nd|rd|th)\b|\b\d{4}\b/u.test(statement.subject)
	);
}
