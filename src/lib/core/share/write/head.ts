import type { Deck, DeckId } from '../../deck/deck.ts';
import { readBase64Url } from '../../read-base64url.ts';
import {
	ID,
	ID_BYTES,
	NOTE,
	OTHER_LANGUAGE,
	OWN_TITLE,
	PUBLISHED,
	PUBLISHER,
	URL,
	USUAL_LANGUAGE,
} from '../body/head-fields.ts';
import type { Known } from '../known.ts';
import type { BodyWriter } from './body-writer.ts';

export function writeHead(writer: BodyWriter, { article, ...deck }: Deck, known: Known): void {
	const { title, publisher, url, published } = article;
	const id = wayOfId(deck.id, article.sha256, known);
	const hasOwnTitle = deck.title !== title;
	const isOther = deck.language !== USUAL_LANGUAGE;
	writer.number(
		id +
			(hasOwnTitle ? OWN_TITLE : 0) +
			(deck.note === undefined ? 0 : NOTE) +
			(publisher === undefined ? 0 : PUBLISHER) +
			(url === undefined ? 0 : URL) +
			(published === undefined ? 0 : PUBLISHED) +
			(isOther ? OTHER_LANGUAGE : 0),
	);
	writer.number(deck.revision);
	if (published !== undefined) writer.date(published);
	writer.text(title).optional(hasOwnTitle ? deck.title : undefined);
	writer.optional(deck.note).optional(publisher).optional(url);
	writer.optional(isOther ? deck.language : undefined);
}

/** What no predictor can foresee, at the very end. */
export function writeDigests(
	writer: BodyWriter,
	{ id, article: { sha256 } }: Deck,
	known: Known,
): void {
	writer.raw(bytesOfHex(sha256));
	const way = wayOfId(id, sha256, known);
	if (way === ID.bytes) writer.raw(readBase64Url(id) ?? []);
	if (way === ID.text) writer.text(id);
}

function wayOfId(id: DeckId, sha256: string, known: Known): number {
	if (id === known.deckId(sha256)) return ID.ofArticle;
	return readBase64Url(id)?.length === ID_BYTES ? ID.bytes : ID.text;
}

function bytesOfHex(hex: string): Uint8Array {
	return Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
}
