import type { Check } from './check.ts';

const MOST_WORDS = 10;
const MOST_LETTERS = 80;

/** No longer than a person would type. */
export const answerLength: Check = {
	reason: 'answer-too-long',
	fails: ({ answer, members }) => {
		const parts = members === undefined ? [answer] : members.map(({ label }) => label);
		return parts.some(
			(part) => part.split(/\s+/).length > MOST_WORDS || part.length > MOST_LETTERS,
		);
	},
};
