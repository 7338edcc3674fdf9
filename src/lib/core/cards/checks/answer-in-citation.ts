import type { Check } from './check.ts';

/** The answer, or each member, stands in the cited sentences, or is marked as computed from them. */
export const answerInCitation: Check = {
	reason: 'answer-not-in-citation',
	fails: ({ answer, members, derived, evidence }, { article }) => {
		const quote = article.text.slice(evidence.start, evidence.end);
		const parts = members === undefined ? [answer] : members.map(({ label }) => label);
		return derived === undefined && !parts.every((part) => quote.includes(part));
	},
};
