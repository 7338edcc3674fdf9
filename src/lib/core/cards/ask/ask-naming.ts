import { soleEntity } from '../../facts/sole-entity.ts';
import type { StatementFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import type { Run } from '../../language/sentence.ts';
import { POSSESSIVES } from '../../language/words/function-words.ts';
import { isPersonNoun } from '../../language/words/people.ts';
import { isTrade } from '../../language/words/nouns.ts';
import { answerText, entityAnswer, otherForms, wordsAnswer } from './answer.ts';
import type { Asked } from './asked.ts';
import { capitalise } from './wh-words.ts';

/** "After whom is the Tull Bridge named?", "After what is Grace named?" */
export function askNaming(
	reading: Reading,
	{ statement }: StatementFact,
	order: string,
): Asked | undefined {
	const [segment] = statement.segments;
	if (segment?.kind !== 'preposition' || segment.parts.length > 1) return undefined;
	const entity = soleEntity(reading, segment.phrase);
	const { tokens } = reading;
	const noun = tokens[segment.head]?.lower ?? '';
	const isSomebody = entity?.kind === 'person' || isTrade(noun) || isPersonNoun(noun);
	const question = `${capitalise(segment.preposition)} ${isSomebody ? 'whom' : 'what'} ${order}`;
	if (entity !== undefined)
		return { question, answer: entityAnswer(reading, segment.phrase, entity) };
	// "his ship, the Grace": whose, no answer can say as it stands.
	const isOwned = POSSESSIVES.has(tokens[segment.phrase.first]?.lower ?? '');
	const first = segment.phrase.first + (isOwned ? 1 : 0);
	const thing = { first, last: segment.phrase.last };
	const whole = { first, last: nameBehind(reading, segment.last) ?? segment.phrase.last };
	const answer = wordsAnswer(reading, whole);
	const plain = answerText(reading, thing);
	return {
		question,
		answer: { ...answer, accepted: otherForms(answer.answer, [...answer.accepted, plain]) },
	};
}

/** The end of ", the Grace" behind "his ship". */
function nameBehind({ tokens, scan }: Reading, at: number): Run['last'] | undefined {
	if (tokens[at]?.text !== ',') return undefined;
	const name = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
	const last = scan.nameEnd.get(name);
	return last !== undefined && /^[,.;]$/.test(tokens[last]?.text ?? '') ? last : undefined;
}
