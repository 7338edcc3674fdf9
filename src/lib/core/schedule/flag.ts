/** What can be wrong with a card, as a learner may tap it. */
export const FLAG_REASONS = ['question', 'answer', 'sentence', 'outdated', 'language'] as const;

export type FlagReason = (typeof FLAG_REASONS)[number];

/** What a learner holds against a card, for the maker of the deck. */
export interface Flag {
	readonly reasons: readonly FlagReason[];
	/** In the learner's own words; may be empty. */
	readonly words: string;
}

/** A flag as its event keeps it: the reasons on the first line, then the words. Never empty. */
export function flagWhy({ reasons, words }: Flag): string {
	const known = FLAG_REASONS.filter((reason) => reasons.includes(reason));
	return `${known.join(',')}\n${words.trim()}`;
}

/** Reads `flagWhy` back; a text that it did not write is all words. */
export function readFlag(why: string): Flag {
	const [first = '', ...rest] = why.split('\n');
	const names = first.split(',');
	return rest.length > 0 && names.every((name) => name === '' || isReason(name))
		? { reasons: names.filter(isReason), words: rest.join('\n').trim() }
		: { reasons: [], words: why.trim() };
}

function isReason(name: string): name is FlagReason {
	return FLAG_REASONS.some((reason) => reason === name);
}
