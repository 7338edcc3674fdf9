import { readFileSync } from 'node:fs';
import { deckText } from '../src/cli/deck-file.ts';
import { makeDeck, type Deck } from '../src/lib/core/deck/index.ts';
import type { Language } from '../src/lib/core/language/index.ts';

/**
 * Makes the deck of a folder of `decks/` again from its article, with all that the deck which stands there
 * says of itself: id, revision, titles, note, publisher, url, published date, and how many cards it has at most.
 * `count` lets it have another number of cards.
 */
export function remakeDeck(folder: string, language: Language, count?: number): string {
	const stored = JSON.parse(readFileSync(`${folder}/deck.json`, 'utf8')) as Deck;
	const { title, published, publisher, url } = stored.article;
	const making = makeDeck(
		readFileSync(`${folder}/article.txt`, 'utf8'),
		{
			id: stored.id,
			count: count ?? stored.cards.length,
			title,
			...(published === undefined ? {} : { published }),
			...(publisher === undefined ? {} : { publisher }),
			...(url === undefined ? {} : { url }),
		},
		language,
	);
	if (!making.ok) throw new Error(`${folder}/article.txt: ${making.message}`);
	const { article, cards, ...made } = making.deck;
	const said = {
		revision: stored.revision,
		title: stored.title,
		...(stored.note === undefined ? {} : { note: stored.note }),
	};
	// In this order: the article and the cards are long, and come last.
	return deckText({ ...made, ...said, article, cards });
}
