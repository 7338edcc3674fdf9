import type { PlainCard } from '../../cards/card.ts';
import { foldAnswer } from './fold-answer.ts';
import { gradeDate } from './grade-date.ts';
import { gradeName, type Verdict } from './grade-name.ts';
import { numberIn } from './number-answer.ts';

export type AnswerKey = Pick<PlainCard, 'answer' | 'accepted' | 'value'>;

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
	const byName = gradeName(response, key, others);
	return byName.kind === 'right' ? byName : (gradeValue(response, key, language) ?? byName);
}

function gradeValue(
	response: string,
	{ answer, value }: AnswerKey,
	language: string,
): Verdict | undefined {
	if (value === undefined) return undefined;
	if ('number' in value) {
		const read = numberIn(foldAnswer(response));
		if (read === undefined) return undefined;
		const unit = foldAnswer(value.unit ?? '');
		const isOfUnit =
			read.unit === '' || read.unit === unit || foldAnswer(answer).endsWith(read.unit);
		return { kind: read.number === value.number && isOfUnit ? 'right' : 'wrong' };
	}
	return 'date' in value ? gradeDate(response, { answer, date: value.date, language }) : undefined;
}
