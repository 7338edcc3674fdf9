import { groupedBy } from '../grouped-by.ts';
import type { Card, SetCard } from '../cards/card.ts';
import type { DeckId } from '../deck/deck.ts';
import { itemId, type ItemId } from './item.ts';

/** The items of a card: itself, or a set's members in the order in which they are learnt. */
export function itemsOf(deck: DeckId, card: Card): ItemId[] {
	if (card.kind !== 'set') return [itemId(deck, card.id)];
	return inLearningOrder(card).map((member) => itemId(deck, card.id, member.id));
}

/** Group by group, as each first comes up, and in the order of the article within one. */
function inLearningOrder({ members }: SetCard): SetCard['members'] {
	return [...groupedBy(members, ({ group }) => group ?? '').values()].flat();
}
