import type { Deck } from '../deck/deck.ts';
import { canonical } from '../canonical.ts';

/**
 * What becomes of a deck that is brought in: `added` where there was none, `same`, `raised` to the newer
 * revision; or the stored one stays, as the brought is `older`, or as both say to be the same revision and are `other`.
 */
export type DeckOutcome = 'added' | 'same' | 'raised' | 'older' | 'other';

export function deckOutcome(stored: Deck | undefined, brought: Deck): DeckOutcome {
	if (stored === undefined) return 'added';
	if (brought.revision > stored.revision) return 'raised';
	if (brought.revision < stored.revision) return 'older';
	return canonical(stored) === canonical(brought) ? 'same' : 'other';
}
