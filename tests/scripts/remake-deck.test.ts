import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeDeck, type Deck, type DeckId, type DeckOrder } from '#lib/core/deck/index.ts';
import { loadLanguage } from '#lib/core/language/index.ts';
import { deckText } from '../../src/cli/deck-file.ts';
import { remakeDeck } from '../../scripts/remake-deck.ts';

const language = loadLanguage();
const ARTICLE = readFileSync('tests/articles/volcano.txt', 'utf8');

/** A folder of `decks/` with a deck as `make` writes it, and what a person then wrote into it. */
function deckFolder(order: DeckOrder, written: Partial<Deck> = {}): string {
	const making = makeDeck(ARTICLE, order, language);
	if (!making.ok) throw new Error(making.message);
	const folder = mkdtempSync(join(tmpdir(), 'recto-deck-'));
	const { article, cards, ...rest } = making.deck;
	writeFileSync(join(folder, 'article.txt'), ARTICLE);
	writeFileSync(join(folder, 'deck.json'), deckText({ ...rest, ...written, article, cards }));
	return folder;
}

test.each<[string, DeckOrder, Partial<Deck>]>([
	['nothing but the text', {}, {}],
	['the number of cards', { count: 3 }, {}],
	['a title', { title: 'Mount Calba' }, {}],
	[
		'publisher, url, day and id',
		{
			publisher: 'A Paper',
			url: 'https://a.example/b',
			published: '2023-02-01',
			id: 'idididididididididid_-' as DeckId,
		},
		{},
	],
	[
		'a title of the deck alone, a note and a revision',
		{},
		{ title: 'Volcanoes, week 2', note: 'For Monday.', revision: 3 },
	],
])('a deck made again by the same generator is the same bytes: %s', (_, order, written) => {
	const folder = deckFolder(order, written);
	expect(remakeDeck(folder, language)).toBe(readFileSync(join(folder, 'deck.json'), 'utf8'));
});

test('a deck may be let grow', () => {
	const folder = deckFolder({ count: 3 });
	const { cards } = JSON.parse(remakeDeck(folder, language, 5)) as Deck;
	expect(cards).toHaveLength(5);
});
