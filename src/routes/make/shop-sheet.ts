import type { CardId } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';

/** What lies over the workshop. */
export type ShopSheet =
	| { readonly kind: 'about' }
	| { readonly kind: 'text' }
	| { readonly kind: 'merge'; readonly card: CardId }
	| { readonly kind: 'share'; readonly deck: Deck };
