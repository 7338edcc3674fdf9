import { soleEntity } from '../../facts/sole-entity.ts';
import type { StatementFact } from '../../facts/index.ts';
import { nounClass, type NounClass } from '../../language/noun-classes.ts';
import type { Reading } from '../../language/reading.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { entityAnswer, wordsAnswer } from './answer.ts';
import type { Asked } from './asked.ts';

/** Of these classes nobody can be urged: "requested donations to help X". "States" are places, "powers" attributes. */
const NOBODY: ReadonlySet<NounClass | undefined> = new Set([
	'act',
	'communication',
	'food',
	'possession',
	'substance',
	'time',
] as const);

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
	const head = segment.kind === 'object' ? segment.phrase.head : segment.head;
	if (whom === undefined && NOBODY.has(nounClass(reading.tokens[head]?.lemma ?? '')))
		return undefined;
	const answer =
		whom === undefined ? wordsAnswer(reading, phrase) : entityAnswer(reading, phrase, whom);
	return { question: `Whom ${order}${preposition} ${deed}`, answer };
}
