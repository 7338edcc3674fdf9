import type { PlainCard } from '../../cards/card.ts';
import { gradeDate } from './grade-date.ts';
import { gradeNumber } from './grade-number.ts';
import { gradeName, type Verdict } from './grade-name.ts';
import { gradePerson } from './grade-person.ts';
import { asksForPerson } from './person-name.ts';

export type AnswerKey = Pick<PlainCard, 'answer' | 'accepted' | 'value'> &
	Partial<Pick<PlainCard, 'prompt'>>;

/**
 * Grades a typed answer.
 * @param others forms of everything else it might name: all countries, all answers of the deck.
 *   Those that are forms of the right answer too are passed over
 * @param options `language`: BCP 47, of the deck
 */
export function gradeAnswer(
	response: string,
	key: AnswerKey,
	others: readonly string[],
	{ language = 'en' }: { readonly language?: string } = {},
): Verdict {
	const isOfPerson = key.value === undefined && asksForPerson(key.prompt ?? '');
	const byName = (isOfPerson ? gradePerson : gradeName)(response, key, others);
	return byName.kind === 'right' ? byName : (gradeValue(response, key, language) ?? byName);
}

function gradeValue(
	response: string,
	{ answer, accepted, value, prompt = '' }: AnswerKey,
	language: string,
): Verdict | undefined {
	if (value === undefined) return undefined;
	if ('number' in value) return gradeNumber(response, { ...value, answer, accepted, prompt });
	return 'date' in value ? gradeDate(response, { answer, date: value.date, language }) : undefined;
}
