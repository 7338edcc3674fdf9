import { dateOf } from '../../facts/segments.ts';
import { isTwoObjects } from '../../facts/two-objects.ts';
import { soleEntity } from '../../facts/sole-entity.ts';
import type { StatementFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { entityAnswer, wordsAnswer } from './answer.ts';
import { askBeaten } from './ask-beaten.ts';
import type { Asked } from './asked.ts';
import { statementRemainder } from './remainder.ts';
import { isRival } from './wh-words.ts';

/** "Whom did … defeat?", "What will … host in 2026?": what the verb is done to is asked. */
export function askObject(
	reading: Reading,
	fact: StatementFact,
	index: number,
	order: string,
): Asked | undefined {
	const { statement } = fact;
	const segment = statement.segments[index];
	if (segment?.kind !== 'object') return undefined;
	if (statement.beside !== undefined)
		return askBeaten(reading, fact, statement.beside, index, order);
	const entity = soleEntity(reading, segment.phrase);
	if (isTwoObjects(reading, segment.phrase)) return undefined;
	if (entity !== undefined) {
		const rest = statementRemainder(reading, statement, { except: index, circumstances: 'keep' });
		const isSomeone = entity.kind === 'person' || isRival(entity, statement.verb.lemma);
		const word = isSomeone ? 'Whom' : entity.kind === 'country' ? 'Which country' : 'What';
		if (rest === undefined) return undefined;
		return {
			question: [word, order, rest].filter(Boolean).join(' '),
			answer: entityAnswer(reading, segment.phrase, entity),
		};
	}
	// "the division on the issue of …", "the need for …": what follows belongs to the noun.
	let last = segment.last;
	for (const next of statement.segments.slice(index + 1)) {
		if (next.kind !== 'preposition' || dateOf(reading, next) !== undefined) break;
		last = next.last;
	}
	const whole = { first: segment.first, last };
	if (standAlone(reading, whole) === undefined || isTwoObjects(reading, whole)) return undefined;
	const dates = statement.segments.filter((other) => dateOf(reading, other) !== undefined);
	const rest = statementRemainder(
		reading,
		{ ...statement, segments: dates },
		{ circumstances: 'keep' },
	);
	return {
		question: [`What ${order}`, rest].filter(Boolean).join(' '),
		answer: wordsAnswer(reading, whole),
	};
}
