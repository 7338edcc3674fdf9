import { toBase64Url } from '#lib/core/base64url.ts';
import type { CardId, MemberId } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';

/** Ids by the browser's own chance; works outside secure contexts too. */
export const randomIds = {
	/** 128 bits. */
	newDeckId: () => chance(16) as DeckId,
	/** 48 bits. */
	newCardId: () => chance(6) as CardId,
	newMemberId: () => chance(6) as MemberId,
};

function chance(bytes: number): string {
	return toBase64Url(crypto.getRandomValues(new Uint8Array(bytes)));
}
