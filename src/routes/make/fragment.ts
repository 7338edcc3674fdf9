import type { DeckId } from '#lib/core/deck/deck.ts';

/** The draft that `/make/#draft=ID` names. */
export function draftInFragment(hash: string): DeckId | null {
	const draft = new URLSearchParams(hash.replace(/^#/, '')).get('draft');
	return draft === null || draft === '' ? null : (draft as DeckId);
}
