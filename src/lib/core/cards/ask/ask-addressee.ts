import { soleEntity } from '../../facts/sole-entity.ts';
import type { StatementFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { entityAnswer, wordsAnswer } from './answer.ts';
import type { Asked } from './asked.ts';

/** "Whom did X call on to lead …?" */
export function askAddressee(
	reading: Reading,
	fact: StatementFact,
	index: number,
	order: string,
): Asked | undefined {
	const { segments, entity } = fact.statement;
	const segment = segments[index];
	const infinitive = segments.find(({ kind }) => kind === 'infinitive');
	if (infinitive?.kind !== 'infinitive' || infinitive.segments.length === 0) return undefined;
	if (segment?.kind !== 'object' && segment?.kind !== 'preposition') return undefined;
	const deed = standAlone(reading, infinitive, { bound: entity });
	if (deed === undefined) return undefined;
	const preposition = segment.kind === 'preposition' ? ` ${segment.preposition}` : '';
	const whom = soleEntity(reading, segment.phrase);
	const { phrase } = segment;
	const answer =
		whom === undefined ? wordsAnswer(reading, phrase) : entityAnswer(reading, phrase, whom);
	return { question: `Whom ${order}${preposition} ${deed}`, answer };
}
