import type { CardId, MemberId } from '../cards/card.ts';
import type { DeckId } from '../deck/deck.ts';

/** What FSRS schedules: a card, or one member of a set card. Ids are base64url, so `/` cannot stand in one. */
export type ItemId = `${DeckId}/${CardId}` | `${DeckId}/${CardId}/${MemberId}`;

export function itemId(deck: DeckId, card: CardId, member?: MemberId): ItemId {
	return member === undefined ? `${deck}/${card}` : `${deck}/${card}/${member}`;
}

export interface ItemParts {
	readonly deck: DeckId;
	readonly card: CardId;
	readonly member?: MemberId;
}

export function itemParts(item: ItemId): ItemParts {
	const [deck, card, member] = item.split('/') as [DeckId, CardId, MemberId?];
	return member === undefined ? { deck, card } : { deck, card, member };
}
