import type { DeckId } from '#lib/core/deck/deck.ts';

/** The deck that an address such as `/study/#deck=ID` names. */
export function deckInFragment(hash: string): DeckId | null {
	const deck = new URLSearchParams(hash.replace(/^#/, '')).get('deck');
	return deck === null || deck === '' ? null : (deck as DeckId);
}
