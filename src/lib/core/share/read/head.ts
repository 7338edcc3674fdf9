import type { Deck, DeckId } from '../../deck/deck.ts';
import {
	FLAGS,
	ID,
	ID_BYTES,
	NOTE,
	OTHER_LANGUAGE,
	OWN_TITLE,
	PUBLISHED,
	PUBLISHER,
	SHA_BYTES,
	URL,
	USUAL_LANGUAGE,
	WAYS,
} from '../body/head-fields.ts';
import type { Known } from '../known.ts';
import type { BodyReader } from './body-reader.ts';

/** What is told of a deck beside its sentences, its cards and what is told by digests. */
export type DeckHead = Pick<Deck, 'revision' | 'title' | 'language' | 'note'> & {
	readonly article: Omit<Deck['article'], 'text' | 'kind' | 'sha256'>;
};

/** The head, and what reads the digests when all between has been read. */
export function readHead(
	reader: BodyReader,
	known: Known,
): {
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
		if (way === ID.ofArticle) return { id: known.deckId(sha256), sha256 };
		const id = way === ID.bytes ? known.idOf(reader.raw(ID_BYTES)) : reader.text();
		return { id: id as DeckId, sha256 };
	};
	return { head, readDigests };
}

function hexOf(bytes: Uint8Array): string {
	return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
