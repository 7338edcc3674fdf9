import { isNameBeside } from '../../facts/figures.ts';
import { baseForm } from '../../facts/question-order.ts';
import { dateOf } from '../../facts/segments.ts';
import { soleEntity } from '../../facts/sole-entity.ts';
import type { Statement, StatementFact } from '../../facts/index.ts';
import type { Entity } from '../../language/entity.ts';
import type { Reading } from '../../language/reading.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { WINNING } from '../../language/words/measures.ts';
import { ELECTING } from '../../language/words/verbs.ts';
import { entityAnswer } from './answer.ts';
import type { Asked } from './asked.ts';
import { remainder } from './remainder.ts';
import { isRival } from './wh-words.ts';

/** "…, beating the champions, Leeds Rowers, by …": "Whom did … beat to win …?" */
export function askBeaten(
	reading: Reading,
	{ statement }: StatementFact,
	won: Statement,
	index: number,
	order: string,
): Asked | undefined {
	const beaten = namedIn(reading, statement, index);
	const occasion = occasionOf(reading, won);
	if (beaten === undefined || occasion === undefined) return undefined;
	const { entity, run } = beaten;
	const isSomebody = entity.kind === 'person' || isRival(entity, statement.verb.lemma);
	if (!isSomebody && entity.kind !== 'country') return undefined;
	const word = isSomebody ? 'Whom' : 'Which country';
	return { question: `${word} ${order} ${occasion}`, answer: entityAnswer(reading, run, entity) };
}

interface Beaten {
	readonly entity: Entity;
	readonly run: Statement['subjectRun'];
}

/** "Leeds Rowers", also behind "the champions,". */
function namedIn(reading: Reading, { segments }: Statement, index: number): Beaten | undefined {
	const object = segments[index];
	const behind = segments[index + 1];
	if (object?.kind !== 'object') return undefined;
	const run =
		behind !== undefined && isNameBeside(reading, behind)
			? { first: behind.first + 1, last: behind.last }
			: object.phrase;
	const entity = soleEntity(reading, run);
	return entity === undefined || entity.shared === true ? undefined : { entity, run };
}

/** "to win the Norland Cup", "to be elected mayor of Brill", else the day. */
function occasionOf(reading: Reading, { verb, segments, entity }: Statement): string | undefined {
	const [object] = segments;
	const dates = segments.filter((segment) => dateOf(reading, segment) !== undefined);
	const day = remainder(reading, dates, { circumstances: 'keep' });
	const prize =
		object?.kind === 'object' ? standAlone(reading, object, { bound: entity }) : undefined;
	if (prize !== undefined && /\p{Lu}/u.test(prize) && isEarned(verb.lemma)) {
		const deed = verb.passive ? `be ${verb.head.text}` : baseForm(verb.head);
		return [`to ${deed} ${prize}`, day].filter(Boolean).join(' ');
	}
	return day === '' ? undefined : day;
}

function isEarned(lemma: string): boolean {
	return (
		WINNING.has(lemma) || ELECTING.has(lemma) || /^(?:become|retain|take|reach|claim)$/.test(lemma)
	);
}
