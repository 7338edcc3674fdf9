import type { CardId } from '#lib/core/cards/card.ts';
import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import type { DeckDifference } from '#lib/core/deck/deck-difference.ts';
import type { StoredDeck } from '#lib/core/deck/stored-deck.ts';
import type { OwnChange } from '#lib/core/schedule/own-changes.ts';
import type { ArrivalStore } from '#lib/storage/arrival-store.ts';

/** What a deck that comes is to this device, and what its learner should know before it is taken. */
export type ArrivalView =
	| { readonly kind: 'new' }
	/** `deck`: where it is, which may be as a deck of its own. */
	| { readonly kind: 'same'; readonly deck: DeckId; readonly bringsArticle: boolean }
	| {
			readonly kind: 'newer' | 'older' | 'other';
			readonly difference: DeckDifference;
			/** Added cards that had been withdrawn, and take up their history. */
			readonly returning: readonly CardId[];
			readonly ownChanges: readonly OwnChange[];
	  };

export interface Looked {
	readonly view: ArrivalView;
	/** What it was held against. */
	readonly stored: StoredDeck | undefined;
}

/** Looks for a deck in a store, and holds what came against it. */
export async function lookFor(brought: Deck, store: ArrivalStore): Promise<Looked> {
	const here = await store.find(brought.id);
	if (here === undefined) return { view: { kind: 'new' }, stored: undefined };
	const { stored, laid } = here;
	const [{ deckArrival }, { ownChanges }, { asOwnDeck }] = await Promise.all([
		import('#lib/core/deck/deck-arrival.ts'),
		import('#lib/core/schedule/own-changes.ts'),
		import('#lib/core/deck/own-deck.ts'),
	]);
	const arrival = deckArrival(stored, brought);
	if (arrival.kind === 'new') return { view: arrival, stored };
	if (arrival.kind === 'same') return { view: { ...arrival, deck: brought.id }, stored };
	const own = await store.find(asOwnDeck(brought).id);
	if (own !== undefined) {
		const deck = own.stored.deck.id;
		return { view: { kind: 'same', deck, bringsArticle: false }, stored };
	}
	return { view: { ...arrival, ownChanges: ownChanges(stored.deck, brought, laid) }, stored };
}
