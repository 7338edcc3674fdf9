import { toBase64Url } from '../../base64url.ts';
import type { Deck, DeckId } from '../../deck/deck.ts';
import { digestId } from '../../digest.ts';
import { readBase64Url } from '../../read-base64url.ts';
import type { BodyReader } from './body-reader.ts';
import type { BodyWriter } from './body-writer.ts';

const SHA_BYTES = 32;
const ID_BYTES = 16;

/** How the deck's id is told. */
const ID = { ofArticle: 0, bytes: 1, text: 2 } as const;
const WAYS = 4;

/** What is told apart from being there: each is a bit above the way of the id. */
const OWN_TITLE = 4;
const NOTE = 8;
const PUBLISHER = 16;
const URL = 32;
const PUBLISHED = 64;
const OTHER_LANGUAGE = 128;
const FLAGS = 256;

const USUAL_LANGUAGE = 'en';

/** What is told of a deck beside its sentences, its cards and what is told by digests. */
export type DeckHead = Pick<Deck, 'revision' | 'title' | 'language' | 'note'> & {
	readonly article: Omit<Deck['article'], 'text' | 'kind' | 'sha256'>;
};

export function writeHead(writer: BodyWriter, { article, ...deck }: Deck): void {
	const { title, publisher, url, published } = article;
	const id = wayOfId(deck.id, article.sha256);
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
export function writeDigests(writer: BodyWriter, { id, article: { sha256 } }: Deck): void {
	writer.raw(bytesOfHex(sha256));
	const way = wayOfId(id, sha256);
	if (way === ID.bytes) writer.raw(readBase64Url(id) ?? []);
	if (way === ID.text) writer.text(id);
}

/** The head, and what reads the digests when all between has been read. */
export function readHead(reader: BodyReader): {
	readonly head: DeckHead;
	readonly readDigests: () => { readonly id: DeckId; readonly sha256: string };
} {
	const flags = reader.below(FLAGS);
	const has = (flag: number) => (flags & flag) !== 0;
	const revision = reader.number();
	const published = has(PUBLISHED) ? reader.date() : undefined;
	const title = reader.text();
	const ownTitle = has(OWN_TITLE) ? reader.text() : title;
	const [note, publisher, url] = [NOTE, PUBLISHER, URL].map((flag) =>
		has(flag) ? reader.text() : undefined,
	);
	const head = {
		revision,
		title: ownTitle,
		language: has(OTHER_LANGUAGE) ? reader.text() : USUAL_LANGUAGE,
		...(note === undefined ? {} : { note }),
		article: {
			title,
			...(publisher === undefined ? {} : { publisher }),
			...(url === undefined ? {} : { url }),
			...(published === undefined ? {} : { published }),
		},
	};
	const readDigests = () => {
		const sha256 = hexOf(reader.raw(SHA_BYTES));
		const way = flags % WAYS;
		if (way === ID.ofArticle) return { id: idOfArticle(sha256), sha256 };
		const id = way === ID.bytes ? toBase64Url(reader.raw(ID_BYTES)) : reader.text();
		return { id: id as DeckId, sha256 };
	};
	return { head, readDigests };
}

function wayOfId(id: DeckId, sha256: string): number {
	if (id === idOfArticle(sha256)) return ID.ofArticle;
	return readBase64Url(id)?.length === ID_BYTES ? ID.bytes : ID.text;
}

/** As the command line makes them; see `makeDeck`. */
function idOfArticle(sha256: string): DeckId {
	return digestId(128, 'deck', sha256) as DeckId;
}

function bytesOfHex(hex: string): Uint8Array {
	return Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
}

function hexOf(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
