import type { DeckArrival } from '#lib/core/deck/deck-arrival.ts';

/** A deck of a backup, and what it is to this device. */
export interface BroughtDeck {
	readonly title: string;
	/** Of its cards (BCP 47). */
	readonly language: string;
	readonly arrival: DeckArrival;
}

/** What is taken of a deck; `null` where the one that is here stays as it is. */
export function takenOf({ arrival }: BroughtDeck): 'new' | 'newer' | 'article' | null {
	if (arrival.kind === 'new' || arrival.kind === 'newer') return arrival.kind;
	return arrival.kind === 'same' && arrival.bringsArticle ? 'article' : null;
}
