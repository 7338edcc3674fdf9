/** What is wrong with a deck, and where: `['cards', 3, 'citation', 'quote']`. */
export interface DeckProblem {
	readonly path: readonly (string | number)[];
	/** Follows the path in a sentence: "is longer than 2048 characters". */
	readonly message: string;
	/** Where one place can be wrong in more ways than one: in which. */
	readonly fault?: 'gap' | 'other-count' | 'gives-answer-away' | 'twin';
}

/** `cards[3].citation.quote`; the deck itself is `deck`. */
export function pathText(path: DeckProblem['path']): string {
	if (path.length === 0) return 'deck';
	return path
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${step}`))
		.join('')
		.replace(/^\./, '');
}
