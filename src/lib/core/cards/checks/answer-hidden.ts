import type { Check } from './check.ts';
import { foldWords, holdsFolded } from './fold-words.ts';

/** The prompt holds neither the answer nor another form of it, and no member of a set. */
export const answerHidden: Check = {
	reason: 'answer-given-away',
	fails: ({ prompt, answer, accepted, members, sort, fact }) => {
		const folded = foldWords(prompt);
		const given = (form: string) =>
			(form.length > 1 || /\d/.test(form)) && holdsFolded(folded, form);
		if (members !== undefined) return members.some(({ label }) => given(label));
		// "24" of "24 countries" does not give the 24th summit away, nor a year the count.
		const forms = sort === 'number' || sort === 'date' ? [answer] : [answer, ...accepted];
		if (fact.form === 'office' && sort === 'person') return given(answer);
		return forms.some(given);
	},
};
