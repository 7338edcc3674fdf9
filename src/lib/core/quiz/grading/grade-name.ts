import type { PlainCard } from '../../cards/card.ts';
import { editDistance, typoBudget } from './edit-distance.ts';
import { foldAnswer } from './fold-answer.ts';
import { letterSet, mayBecome } from './letter-set.ts';
import { nameForm } from './name-form.ts';

export type NameKey = Pick<PlainCard, 'answer' | 'accepted'>;

/** What a typed answer is worth. */
export type Verdict =
	/** `understood`: where it could be read in two ways, the one that is right, spelt out. */
	| { readonly kind: 'right'; readonly understood?: string }
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
	const forms = [key.answer, ...key.accepted];
	return gradeNear(said, forms, nearTo(said, [...forms, ...others]));
}

/** A form that what was said is, or is near to. */
export interface Near {
	readonly form: string;
	/** 0 where it is the same, but for where words are parted. */
	readonly distance: number;
}

/** Those forms that what was said, folded, may be meant for, in their order. */
export function nearTo(said: string, forms: readonly string[]): readonly Near[] {
	const near: Near[] = [];
	if (said === '') return near;
	const joined = said.replaceAll(' ', '');
	const letters = letterSet(said);
	const isFigure = /\d/u.test(said);
	for (const form of forms) {
		const ready = nameForm(form);
		const { folded, budget } = ready;
		if (ready.joined === joined) near.push({ form, distance: 0 });
		else if (!isFigure && mayBecome(letters, ready.letters, budget)) {
			const distance = editDistance(said, folded);
			if (distance <= budget && isSpread(said, folded, forms)) near.push({ form, distance });
		}
	}
	return near;
}

/**
 * Whether no one word took more slips than are its own, nor became what something else is called: "Republic of
 * Chile" is no slip for "Republic of Chad", nor is "Republic of Ireland" one for Iceland's.
 */
function isSpread(said: string, folded: string, forms: readonly string[]): boolean {
	const words = said.split(' ');
	const own = folded.split(' ');
	const isMeant = (word: string, other: string) =>
		word === other ||
		(editDistance(word, other) <= (typoBudget(word.length) || 1) &&
			!forms.some((form) => nameForm(form).folded === other));
	return own.length !== words.length || own.every((word, i) => isMeant(word, words[i] ?? ''));
}

/**
 * Grades what was said, folded, by all that it is near to.
 * @param forms those of the right answer
 */
export function gradeNear(said: string, forms: readonly string[], near: readonly Near[]): Verdict {
	if (near.length === 0) return { kind: 'wrong' };
	const own = new Set(forms.map((form) => nameForm(form).joined));
	const isOwn = ({ form }: Near) => own.has(nameForm(form).joined);
	const meant = nearest(near.filter(isOwn));
	if (meant?.distance === 0) return { kind: 'right' };
	const other = nearest(near.filter((each) => !isOwn(each)));
	if (meant === undefined) return { kind: 'wrong', ...(other && { named: other.form }) };
	const { form, distance } = meant;
	if (other !== undefined && other.distance < distance) return { kind: 'wrong', named: other.form };
	const isTie = other?.distance === distance;
	const isOtherStart = Array.from(said)[0] !== Array.from(nameForm(form).folded)[0];
	return { kind: isTie || (isOtherStart && distance > 1) ? 'unsure' : 'typo', form };
}

function nearest(near: readonly Near[]): Near | undefined {
	let best: Near | undefined;
	for (const each of near) if (each.distance < (best?.distance ?? Infinity)) best = each;
	return best;
}
