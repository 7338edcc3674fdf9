import type { Deck } from '../../deck/deck.ts';
import type { Known } from '../known.ts';
import { BodyReader } from './body-reader.ts';
import { readCards } from './cards.ts';
import { readHead } from './head.ts';
import { readQuotes } from './quotes.ts';

/**
 * The deck, and the bytes behind it. Throws `UnreadableBytes`. The deck is no more than well-formed: nothing of
 * it has been proved.
 */
export function readDeckBody(
	bytes: Uint8Array,
	known: Known,
): { readonly deck: Deck; readonly rest: Uint8Array } {
	const reader = new BodyReader(bytes);
	const { head, readDigests } = readHead(reader, known);
	const quotes = readQuotes(reader);
	const { published } = head.article;
	const cards = readCards(reader, { quotes, published, known });
	const { id, sha256 } = readDigests();
	const article = { kind: 'excerpt', ...head.article, sha256, text: quotes.text } as const;
	const deck: Deck = { format: 'recto-deck', version: 1, ...head, id, article, cards };
	return { deck, rest: reader.rest };
}
