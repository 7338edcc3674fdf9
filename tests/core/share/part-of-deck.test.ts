import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Deck } from '#lib/core/deck/deck.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import { partOfDeck, startOfDeck } from '#lib/core/share/part-of-deck.ts';
import { ferries, ferryCount, harbour, opened } from '../deck/harbour.ts';

test('a part of a deck has the chosen cards in the deck’s order', () => {
	const part = partOfDeck(harbour, new Set([ferries.id, opened.id]));
	expect(part.cards).toEqual([opened, ferries]);
});

test('a count that is worked out stays behind without the set that proves it', () => {
	expect(partOfDeck(harbour, new Set([opened.id, ferryCount.id])).cards).toEqual([opened]);
	expect(partOfDeck(harbour, new Set([ferries.id, ferryCount.id])).cards).toEqual([
		ferries,
		ferryCount,
	]);
});

test('every start of a deck is a valid deck', () => {
	const summit = JSON.parse(readFileSync('decks/sco-summit/deck.json', 'utf8')) as Deck;
	for (const deck of [harbour, summit]) {
		for (let count = 1; count <= deck.cards.length; count++) {
			expect(validateDeck(startOfDeck(deck, count))).toMatchObject({ ok: true });
		}
	}
});
