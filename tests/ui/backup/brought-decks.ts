import type { ArrivalKind } from '#lib/core/deck/deck-arrival.ts';
import type { DeckDifference } from '#lib/core/deck/deck-difference.ts';
import type { BroughtDeck } from '#lib/ui/backup/brought.ts';

const NO_DIFFERENCE: DeckDifference = {
	...{ added: [], reworded: [], withdrawn: [], parts: [] },
	...{ isReordered: false, isRegrouped: false },
};

/** A deck as a backup brings it. */
export function deck(
	title: string,
	kind: ArrivalKind | 'article',
	difference = NO_DIFFERENCE,
): BroughtDeck {
	const brought = { title, language: 'en' };
	if (kind === 'new') return { ...brought, arrival: { kind } };
	if (kind === 'same' || kind === 'article') {
		return { ...brought, arrival: { kind: 'same', bringsArticle: kind === 'article' } };
	}
	return { ...brought, arrival: { kind, difference, returning: [] } };
}
