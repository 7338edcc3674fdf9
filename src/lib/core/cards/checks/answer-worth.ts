import {
	DEMONSTRATIVES,
	FIRST_PERSON,
	POSSESSIVES,
	THIRD_PERSON,
} from '../../language/words/function-words.ts';
import { VAGUE } from '../../language/words/nouns.ts';
import type { Check } from './check.ts';

/** Says something by itself: no pronoun, no surname of two people, no "number of", at least two letters or a digit. */
export const answerWorth: Check = {
	reason: 'answer-says-nothing',
	fails: ({ answer, entity }) => {
		if (entity?.shared === true) return true;
		const words = answer.toLowerCase().split(/\s+/);
		const [first = ''] = words;
		if (!/[\p{L}\p{N}]/u.test(answer) || /^\p{L}\.?$/u.test(answer)) return true;
		if (THIRD_PERSON.has(first) || POSSESSIVES.has(first) || DEMONSTRATIVES.has(first)) return true;
		if (words.some((word) => FIRST_PERSON.has(word) && word !== 'us')) return true;
		return VAGUE.has(first) && (words.length === 1 || words[1] === 'of');
	},
};
