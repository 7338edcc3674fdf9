import type { Check } from './check.ts';

const MOST_WORDS = 30;
/** A sentence is read around a gap as it stands in the article; a longer one tires. */
const MOST_WORDS_WITH_GAP = 40;
const FEWEST_WORDS = 4;

export const promptNotTooLong: Check = {
	reason: 'prompt-too-long',
	fails: ({ prompt, kind }) =>
		prompt.split(/\s+/).length > (kind === 'cloze' ? MOST_WORDS_WITH_GAP : MOST_WORDS),
};

/** "What did the mayor say?" fits too many answers: a question needs something to hold on to. */
export const promptNotTooShort: Check = {
	reason: 'prompt-too-short',
	fails: ({ prompt, fact, sort }) => {
		const count = prompt.split(/\s+/).length;
		const isOpen =
			fact.form === 'statement' && sort === 'words' && /^What (?:did|does|do) /.test(prompt);
		return count < FEWEST_WORDS || (isOpen && count < 7);
	},
};
