import type { PlainCard } from '../../cards/card.ts';
import { datesIn, type PartialDate } from './date-answer.ts';
import { foldAnswer } from './fold-answer.ts';
import { gradeName, type Verdict } from './grade-name.ts';
import { numberIn } from './number-answer.ts';

export type AnswerKey = Pick<PlainCard, 'answer' | 'accepted' | 'value'>;

/**
 * Grades a typed answer.
 * @param others forms of everything else it might name: all countries, all answers of the deck.
 *   Those that are forms of the right answer too are passed over
 */
export function gradeAnswer(response: string, key: AnswerKey, others: readonly string[]): Verdict {
	const byName = gradeName(response, key, others);
	return byName.kind === 'right' ? byName : (gradeValue(foldAnswer(response), key) ?? byName);
}

function gradeValue(said: string, { answer, value }: AnswerKey): Verdict | undefined {
	if (value === undefined) return undefined;
	if ('number' in value) {
		const read = numberIn(said);
		if (read === undefined) return undefined;
		const unit = foldAnswer(value.unit ?? '');
		const isOfUnit =
			read.unit === '' || read.unit === unit || foldAnswer(answer).endsWith(read.unit);
		return { kind: read.number === value.number && isOfUnit ? 'right' : 'wrong' };
	}
	if (!('date' in value)) return undefined;
	const [year = NaN, month, day] = value.date.split('-').map(Number);
	const readings = datesIn(said);
	if (readings.length === 0) return undefined;
	const wanted = { year, ...(month && { month }), ...(day && { day }) };
	if (readings.some((date) => saysAllOf(date, wanted))) return { kind: 'right' };
	return readings.some((date) => saysPartOf(date, wanted))
		? { kind: 'unsure', form: answer }
		: { kind: 'wrong' };
}

/** Says at least what is asked for: a day where only the year is wanted is right too. */
function saysAllOf(date: PartialDate, wanted: PartialDate): boolean {
	return (
		date.year === wanted.year &&
		(wanted.month === undefined || date.month === wanted.month) &&
		(wanted.day === undefined || date.day === wanted.day)
	);
}

/** Says nothing but what is asked for, though not all of it. */
function saysPartOf(date: PartialDate, wanted: PartialDate): boolean {
	return (['year', 'month', 'day'] as const).every(
		(part) => date[part] === undefined || date[part] === wanted[part],
	);
}
