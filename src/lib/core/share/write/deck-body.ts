import type { Deck } from '../../deck/deck.ts';
import type { Known } from '../known.ts';
import { BodyWriter } from './body-writer.ts';
import { writeCards } from './cards.ts';
import { writeDigests, writeHead } from './head.ts';
import { quotesOf, writeQuotes } from './quotes.ts';

/** The one way in which a deck that is its own excerpt is written: equal decks are equal bytes. */
export function writeDeckBody(excerpt: Deck, known: Known): Uint8Array {
	const writer = new BodyWriter();
	const quotes = quotesOf(excerpt);
	const { published } = excerpt.article;
	writeHead(writer, excerpt, known);
	writeQuotes(writer, quotes);
	writeCards(writer, excerpt.cards, { quotes, published, known });
	writeDigests(writer, excerpt, known);
	return writer.bytes();
}
