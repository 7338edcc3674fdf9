import { typoBudget } from './edit-distance.ts';
import { foldAnswer } from './fold-answer.ts';
import { letterSet } from './letter-set.ts';

/** A form of a name, ready to be compared with what is typed. */
export interface NameForm {
	readonly form: string;
	readonly folded: string;
	/** Without the spaces: "guinea bissau" and "guineabissau" are the same. */
	readonly joined: string;
	readonly letters: number;
	/** How many slips it may hold. */
	readonly budget: number;
}

/** Every form that was ever compared, since each key that is pressed is compared with all of them. */
const known = new Map<string, NameForm>();

export function nameForm(form: string): NameForm {
	let ready = known.get(form);
	if (ready === undefined) {
		const folded = foldAnswer(form);
		const joined = folded.replaceAll(' ', '');
		const budget = isExactOnly(form) ? 0 : typoBudget(joined.length);
		ready = { form, folded, joined, letters: letterSet(folded), budget };
		known.set(form, ready);
	}
	return ready;
}

/** One letter more or less makes another acronym, another number; one sign, another C. */
function isExactOnly(form: string): boolean {
	return /\p{Nd}|\S[+#]/u.test(form) || /^(?:\p{Lu}\.?){2,8}$/u.test(form.trim());
}
