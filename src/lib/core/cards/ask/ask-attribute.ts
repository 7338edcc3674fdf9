import { verbWords } from '../../facts/question-order.ts';
import { soleEntity } from '../../facts/sole-entity.ts';
import type { StatementFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import { answerText, entityAnswer, otherForms, wordsAnswer } from './answer.ts';
import type { Asked } from './asked.ts';

/** "What is the capital of Norland?", "What are the official languages of Norland?" */
export function askAttribute(
	reading: Reading,
	{ statement }: StatementFact,
	index: number,
): Asked | undefined {
	const segment = statement.segments[index];
	if (segment?.kind !== 'object') return undefined;
	const { phrase } = segment;
	const question = `What ${verbWords(statement)} ${statement.subject}`;
	if (phrase.parts.length > 1 && statement.plural) {
		const members = phrase.parts.map((part) => {
			const label = answerText(reading, part);
			const entity = soleEntity(reading, part);
			return { label, accepted: otherForms(label, entity?.forms ?? []) };
		});
		const answer = members.map(({ label }) => label).join('|');
		return { question, answer: { answer, accepted: [], sort: 'words' }, members };
	}
	const entity = soleEntity(reading, phrase);
	const answer =
		entity === undefined ? wordsAnswer(reading, phrase) : entityAnswer(reading, phrase, entity);
	return { question, answer };
}
