import { soleEntity } from '../../facts/sole-entity.ts';
import type { StatementFact } from '../../facts/index.ts';
import type { Segment } from '../../language/segment.ts';
import type { Reading } from '../../language/reading.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { RULES } from '../../language/words/nouns.ts';
import { answerText, entityAnswer, otherForms, wordsAnswer } from './answer.ts';
import type { Asked } from './asked.ts';
import { statementRemainder } from './remainder.ts';
import { capitalise } from './wh-words.ts';

type Preposition = Extract<Segment, { kind: 'preposition' }>;

/** "In which format", "Under whose rotating presidency". */
export function askKind(
	reading: Reading,
	fact: StatementFact,
	segment: Preposition,
	order: string,
): Asked | undefined {
	const { tokens } = reading;
	const noun = tokens[segment.head]?.lower ?? '';
	const answerRun = { first: segment.head + 2, last: segment.phrase.last };
	const start =
		tokens[segment.phrase.first]?.pos === 'DET' ? segment.phrase.first + 1 : segment.phrase.first;
	const kind = standAlone(reading, { first: start, last: segment.head + 1 });
	if (kind === undefined || answerRun.last <= answerRun.first) return undefined;
	const pronoun = RULES.has(noun) ? 'whose' : 'which';
	const others = fact.statement.segments.filter(({ kind }) => kind === 'object');
	const rest = statementRemainder(
		reading,
		{ ...fact.statement, segments: others },
		{ circumstances: 'keep' },
	);
	if (rest === undefined) return undefined;
	const question = [capitalise(segment.preposition), pronoun, kind, order, rest]
		.filter(Boolean)
		.join(' ');
	const entity = soleEntity(reading, answerRun);
	const answer =
		entity === undefined
			? wordsAnswer(reading, answerRun)
			: entityAnswer(reading, answerRun, entity);
	if (pronoun === 'whose') return { question, answer };
	// "the principle of equal shares" is as right as "equal shares".
	const whole = answerText(reading, segment.phrase);
	const accepted = otherForms(answer.answer, [...answer.accepted, whole]);
	return { question, answer: { ...answer, accepted } };
}
