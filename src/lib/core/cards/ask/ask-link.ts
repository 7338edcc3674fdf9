import { soleEntity } from '../../facts/sole-entity.ts';
import type { StatementFact } from '../../facts/index.ts';
import type { Reading } from '../../language/reading.ts';
import { standAlone } from '../../language/stand-alone.ts';
import { answerText, entityAnswer, otherForms, wordsAnswer } from './answer.ts';
import type { Asked } from './asked.ts';
import { placeNoun } from '../../language/place-noun.ts';

/** "Which lake does the Tarn Canal link with Leeds?", "Which two places does the Tarn Bridge connect?" */
export function askLink(
	reading: Reading,
	{ statement }: StatementFact,
	order: string,
): Asked | undefined {
	const [object, other] = statement.segments;
	if (object?.kind !== 'object') return undefined;
	const { phrase } = object;
	if (phrase.parts.length === 2) {
		const members = phrase.parts.map((part) => {
			const label = answerText(reading, part);
			return { label, accepted: otherForms(label, soleEntity(reading, part)?.forms ?? []) };
		});
		const answer = members.map(({ label }) => label).join('|');
		return {
			question: `Which two places ${order}`,
			answer: { answer, accepted: [], sort: 'words' },
			members,
		};
	}
	if (other?.kind !== 'preposition') return undefined;
	const entity = soleEntity(reading, phrase);
	const end = standAlone(reading, other, { bound: statement.entity });
	if (end === undefined) return undefined;
	const noun = entity?.perhapsTown === true ? undefined : placeNoun(answerText(reading, phrase));
	const words = noun === undefined ? 'What' : `Which ${noun}`;
	return {
		question: `${words} ${order} ${end}`,
		answer:
			entity === undefined ? wordsAnswer(reading, phrase) : entityAnswer(reading, phrase, entity),
	};
}
