import type { Deck } from '../deck/deck.ts';
import { sha256OfBytes } from '../digest.ts';
import type { Brand } from '../brand.ts';
import { D1_KNOWN } from './d1-known.ts';
import { writeDeckBody } from './write/deck-body.ts';
import { excerptOf } from './excerpt.ts';

/** SHA-256 of a deck's canonical body, base64url. */
export type ContentAddress = Brand<string, 'ContentAddress'>;

/**
 * What a deck is told by: the same for a deck with its whole article and for its excerpt, however it was packed
 * and whatever quiz came with it.
 */
export function contentAddress(deck: Deck): ContentAddress {
	return addressOfBody(writeDeckBody(excerptOf(deck), D1_KNOWN));
}

export function addressOfBody(body: Uint8Array): ContentAddress {
	return sha256OfBytes(body) as ContentAddress;
}
