import type { Deck } from '../../deck/deck.ts';
import { BodyReader } from './body-reader.ts';
import { BodyWriter } from './body-writer.ts';
import { readCards, writeCards } from './cards.ts';
import { readHead, writeDigests, writeHead } from './head.ts';
import { quotesOf, readQuotes, writeQuotes } from './quotes.ts';
import type { KnownForms } from '../known-forms.ts';

/** The one way in which a deck that is its own excerpt is written: equal decks are equal bytes. */
export function writeDeckBody(excerpt: Deck, known: KnownForms): Uint8Array {
	const writer = new BodyWriter();
	const quotes = quotesOf(excerpt);
	const { published } = excerpt.article;
	writeHead(writer, excerpt);
	writeQuotes(writer, quotes);
	writeCards(writer, excerpt.cards, { quotes, published, known });
	writeDigests(writer, excerpt);
	return writer.bytes();
}

/**
 * The deck, and the bytes behind it. Throws `UnreadableBytes`. The deck is no more than well-formed: nothing of
 * it has been proved.
 */
export function readDeckBody(
	bytes: Uint8Array,
	known: KnownForms,
): { readonly deck: Deck; readonly rest: Uint8Array } {
	const reader = new BodyReader(bytes);
	const { head, readDigests } = readHead(reader);
	const quotes = readQuotes(reader);
	const { published } = head.article;
	const cards = readCards(reader, { quotes, published, known });
	const { id, sha256 } = readDigests();
	const article = { kind: 'excerpt', ...head.article, sha256, text: quotes.text } as const;
	const deck: Deck = { format: 'recto-deck', version: 1, ...head, id, article, cards };
	return { deck, rest: reader.rest };
}
