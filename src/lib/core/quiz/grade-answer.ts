import type { PlainCard } from '../cards/card.ts';
import { datesIn, type PartialDate } from './date-answer.ts';
import { editDistance, typoBudget } from './edit-distance.ts';
import { foldAnswer } from './fold-answer.ts';
import { numberIn } from './number-answer.ts';

export type AnswerKey = Pick<PlainCard, 'answer' | 'accepted' | 'value'>;

/** What a typed answer is worth. */
export type Verdict =
	| { readonly kind: 'right' }
	/** Counts as right; `form` is what was meant, to be shown. */
	| { readonly kind: 'typo'; readonly form: string }
	/** Near enough that only the learner can tell, or a part of a date is missing. */
	| { readonly kind: 'unsure'; readonly form: string }
	/** `named`: what else it names, as in "That is Iraq". */
	| { readonly kind: 'wrong'; readonly named?: string };

/**
 * Grades a typed answer.
 * @param others forms of everything else it might name: all countries, all answers of the deck.
 *   Those that are forms of the right answer too are passed over
 */
export function gradeAnswer(response: string, key: AnswerKey, others: readonly string[]): Verdict {
	const said = foldAnswer(response);
	if (said === '') return { kind: 'wrong' };
	const forms = [key.answer, ...key.accepted];
	if (forms.some((form) => isSame(foldAnswer(form), said))) return { kind: 'right' };
	const byValue = gradeValue(said, key);
	if (byValue !== undefined) return byValue;
	const rest = others.filter(
		(other) => !forms.some((form) => isSame(foldAnswer(form), foldAnswer(other))),
	);
	const named = rest.find((other) => isSame(foldAnswer(other), said));
	if (named !== undefined) return { kind: 'wrong', named };
	return /\d/u.test(said) ? { kind: 'wrong' } : gradeTypo(said, forms, rest);
}

/** The same but for where words are parted: "guinea bissau", "guineabissau". */
function isSame(a: string, b: string): boolean {
	return a === b || (a !== '' && a.replaceAll(' ', '') === b.replaceAll(' ', ''));
}

function gradeValue(said: string, { answer, value }: AnswerKey): Verdict | undefined {
	if (value === undefined) return undefined;
	if ('number' in value) {
		const read = numberIn(said);
		if (read === undefined) return undefined;
		const unit = foldAnswer(value.unit ?? '');
		const isOfUnit =
			read.unit === '' || isSame(read.unit, unit) || foldAnswer(answer).endsWith(read.unit);
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

interface Near {
	readonly form: string;
	readonly distance: number;
}

/** The form that is nearest to what was said, within its budget for slips. */
function nearest(said: string, forms: readonly string[]): Near | undefined {
	let best: Near | undefined;
	for (const form of forms) {
		if (isExactOnly(form)) continue;
		const folded = foldAnswer(form);
		const budget = typoBudget(folded.replaceAll(' ', '').length);
		if (Math.abs(folded.length - said.length) > budget) continue;
		const distance = editDistance(said, folded);
		if (distance <= budget && distance < (best?.distance ?? Infinity)) best = { form, distance };
	}
	return best;
}

/** One letter more or less makes another acronym, another number. */
function isExactOnly(form: string): boolean {
	return /\p{Nd}/u.test(form) || /^(?:\p{Lu}\.?){2,8}$/u.test(form.trim());
}

function gradeTypo(said: string, forms: readonly string[], rest: readonly string[]): Verdict {
	const meant = nearest(said, forms);
	const other = nearest(said, rest);
	if (meant === undefined) {
		return other === undefined ? { kind: 'wrong' } : { kind: 'wrong', named: other.form };
	}
	const { form, distance } = meant;
	if (other !== undefined && other.distance < distance) return { kind: 'wrong', named: other.form };
	const isTie = other?.distance === distance;
	const isOtherStart = Array.from(said)[0] !== Array.from(foldAnswer(form))[0];
	return { kind: isTie || (isOtherStart && distance > 1) ? 'unsure' : 'typo', form };
}
