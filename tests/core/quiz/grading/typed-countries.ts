import { countries } from '#lib/core/language/countries.ts';
import { countryNames } from '#lib/core/quiz/grading/country-names.ts';
import { foldAnswer } from '#lib/core/quiz/grading/fold-answer.ts';
import { gradeName, type Verdict } from '#lib/core/quiz/grading/grade-name.ts';
import { letterSet, mayBecome } from '#lib/core/quiz/grading/letter-set.ts';
import { nameForm } from '#lib/core/quiz/grading/name-form.ts';

/** Every country and territory, by all it is called; the forms are folded, the usual name first. */
export const COUNTRIES = countries.map(({ name, forms }) => {
	const folded = [name, ...forms].map(foldAnswer);
	return { name, forms, folded, ready: [name, ...forms].map(nameForm) };
});

export type Country = (typeof COUNTRIES)[number];

/** What a card that asks for a country is graded with: the names that the JavaScript engine has. */
const OTHERS = countryNames('en');

export function gradeFor({ name, forms }: Country, text: string): Verdict {
	return gradeName(text, { answer: name, accepted: forms }, OTHERS);
}

/** The countries that a text passes for. Only those are graded that the slips allowed, and a space, could make of it. */
export function passesFor(text: string): readonly Country[] {
	const letters = letterSet(text);
	return COUNTRIES.filter(
		(country) =>
			country.ready.some((own) => mayBecome(letters, own.letters, own.budget + 1)) &&
			/right|typo/.test(gradeFor(country, text).kind),
	);
}

/** Where the fingers of a learner slip: the keys beside each key. */
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

function beside(letter: string): string {
	const row = KEYS.find((keys) => keys.includes(letter)) ?? 'xz';
	const at = row.indexOf(letter);
	return row[at + 1] ?? row[at - 1] ?? 'x';
}

/** One letter amiss, at three places of a name: swapped, left out, doubled, replaced, put in. */
export function slipsOf(name: string): readonly string[] {
	const letters = Array.from(name);
	const slips = [1, 2, 3].flatMap((quarter) => {
		const at = Math.floor((letters.length * quarter) / 4);
		const before = letters.slice(0, at).join('');
		const [letter = '', next = ''] = letters.slice(at);
		const after = letters.slice(at + 2).join('');
		const rest = next + after;
		return [
			before + next + letter + after,
			before + rest,
			before + letter + letter + rest,
			before + beside(letter) + rest,
			before + letter + beside(letter) + rest,
		];
	});
	return [...new Set(slips)].filter((slip) => slip !== name);
}
