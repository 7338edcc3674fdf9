import { expect, test } from 'vitest';
import type { Deck } from '#lib/core/deck/index.ts';
import { sha256Hex } from '#lib/core/digest.ts';
import { deckOf, givenOut, revisionFor, sentenceViews, type Draft } from '#lib/core/draft/index.ts';
import { ferries, ferryCount, opened, place } from '../deck/harbour.ts';
import { HARBOUR_DRAFT, after } from './harbour-draft.ts';

const address = (deck: Deck) => sha256Hex(JSON.stringify(deck));

function shared(draft: Draft): Draft {
	const { deck } = deckOf(draft, revisionFor(draft, address));
	if (deck === null) throw new Error('no deck');
	return givenOut(draft, deck, address);
}

test('a deck is given out anew at a higher revision, and as it was at the same', () => {
	expect(revisionFor(HARBOUR_DRAFT, address)).toBe(1);
	const once = shared(HARBOUR_DRAFT);
	expect(revisionFor(once, address)).toBe(1);
	const changed = after(once, { kind: 'drop', card: place.id });
	expect(revisionFor(changed, address)).toBe(2);
	const twice = shared(changed);
	expect(revisionFor(twice, address)).toBe(2);
	const back = after(twice, { kind: 'keep', card: place.id });
	expect(revisionFor(back, address)).toBe(3);
});

test('what is outside the deck makes no other revision', () => {
	const once = shared(after(HARBOUR_DRAFT, { kind: 'drop', card: place.id }));
	const reworded = after(once, { kind: 'prompt', card: place.id, text: 'Where?' });
	expect(revisionFor(reworded, address)).toBe(1);
});

test('a draft without a card that is right gives no deck', () => {
	const bare = { ...HARBOUR_DRAFT, cards: [] };
	expect(deckOf(bare)).toEqual({ deck: null, withheld: [] });
	expect(revisionFor({ ...bare, shared: { revision: 4, address: 'x' } }, address)).toBe(5);
});

test('each sentence tells of its cards, and of what was not made into one', () => {
	const draft = after(HARBOUR_DRAFT, { kind: 'drop', card: place.id });
	expect(sentenceViews(draft)).toMatchObject([
		{ text: 'The harbour of Tarn was opened on Monday.', cards: [opened.id], leftOut: [] },
		{ cards: [ferries.id, ferryCount.id], leftOut: [0] },
	]);
});
