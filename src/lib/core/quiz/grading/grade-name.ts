import type { PlainCard } from '../../cards/card.ts';
import { editDistance, typoBudget } from './edit-distance.ts';
import { foldAnswer } from './fold-answer.ts';

export type NameKey = Pick<PlainCard, 'answer' | 'accepted'>;

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
 * Grades what was typed as a name: what it says as a date or a number is left aside.
 * @param others forms of everything else it might name. Those that are forms of the right answer too are passed over
 */
export function gradeName(response: string, key: NameKey, others: readonly string[]): Verdict {
	const said = foldAnswer(response);
	if (said === '') return { kind: 'wrong' };
	const forms = [key.answer, ...key.accepted];
	if (isForm(said, forms)) return { kind: 'right' };
	const rest = others.filter((other) => !isForm(foldAnswer(other), forms));
	const named = rest.find((other) => isSame(foldAnswer(other), said));
	if (named !== undefined) return { kind: 'wrong', named };
	return /\d/u.test(said) ? { kind: 'wrong' } : gradeTypo(said, forms, rest);
}

/** Whether what was said, folded, is one of the forms. */
export function isForm(said: string, forms: readonly string[]): boolean {
	return forms.some((form) => isSame(foldAnswer(form), said));
}

/** The same but for where words are parted: "guinea bissau", "guineabissau". */
export function isSame(a: string, b: string): boolean {
	return a === b || (a !== '' && a.replaceAll(' ', '') === b.replaceAll(' ', ''));
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
