/** Where a deck has a setting from, and what lets go of its own; undefined on the page of all decks. */
export type Origin =
	| { readonly kind: 'own'; readonly release: () => void }
	| { readonly kind: 'inherited' }
	| undefined;
