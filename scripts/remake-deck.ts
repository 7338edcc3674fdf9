import { readFileSync } from 'node:fs';
import { deckText } from '../src/cli/deck-file.ts';
import { makeDeck, type Deck } from '../src/lib/core/deck/index.ts';
import type { Language } from '../src/lib/core/language/index.ts';

/** Makes the deck of a folder of `decks/` again: from its article, with the details its deck names. */
export function remakeDeck(folder: string, language: Language): string {
	const { id, article } = JSON.parse(readFileSync(`${folder}/deck.json`, 'utf8')) as Deck;
	const { published, publisher, url } = article;
	const making = makeDeck(
		readFileSync(`${folder}/article.txt`, 'utf8'),
		{
			id,
			...(published === undefined ? {} : { published }),
			...(publisher === undefined ? {} : { publisher }),
			...(url === undefined ? {} : { url }),
		},
		language,
	);
	if (!making.ok) throw new Error(`${folder}/article.txt: ${making.message}`);
	return deckText(making.deck);
}
