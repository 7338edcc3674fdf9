import type { EntityKind } from '../language/entity.ts';
import { nounPhraseAt } from '../language/noun-phrase.ts';
import type { Reading } from '../language/reading.ts';
import { factId } from './evidence.ts';
import type { DefinitionFact } from './fact.ts';
import { soleEntity } from './sole-entity.ts';

const THINGS: ReadonlySet<EntityKind> = new Set(['organisation', 'place', 'event', 'initiative']);

/** "The SCO, an international organisation, …": a name and, set off by commas, what it is. */
export function findDefinitionFacts(reading: Reading): DefinitionFact[] {
	return reading.sentences.flatMap((sentence) => {
		const clause = reading.clauses[sentence.index];
		const subject = clause === undefined ? undefined : soleEntity(reading, clause.subject);
		if (subject === undefined || !THINGS.has(subject.kind)) return [];
		if (clause === undefined || reading.quoted.has(clause.verb.first)) return [];
		return clause.inserted.flatMap((inserted) => {
			if (inserted.kind !== 'apposition') return [];
			const article = reading.tokens[inserted.first]?.lower;
			if (article !== 'a' && article !== 'an') return [];
			const phrase = nounPhraseAt(reading.scan, inserted.first, inserted.last) ?? inserted.phrase;
			const noun = reading.tokens[phrase.head]?.lower ?? '';
			const evidence = { start: sentence.start, end: sentence.end };
			return [
				{
					form: 'definition' as const,
					family: 'definition' as const,
					id: factId(reading, evidence, 'definition', subject.name),
					evidence,
					subject,
					phrase: { first: phrase.first, last: phrase.last },
					noun,
				},
			];
		});
	});
}
