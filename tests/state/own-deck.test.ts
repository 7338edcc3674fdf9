import { beforeEach, expect, test } from 'vitest';
import type { CardId } from '#lib/core/cards/card.ts';
import type { DeckId, DeckSummary } from '#lib/core/deck/deck.ts';
import { justDeck } from '#lib/core/deck/stored-deck.ts';
import { OwnDeck } from '#lib/state/own-deck.svelte.ts';
import { StoreError } from '#lib/storage/store.ts';
import { harbour, place } from '../core/deck/harbour.ts';
import { MemoryArrivals } from './memory-arrivals.ts';

const summary: DeckSummary = {
	id: harbour.id,
	name: 'harbour',
	revision: 1,
	title: harbour.title,
	cards: harbour.cards.length,
};

let store: MemoryArrivals;
let listed: readonly DeckSummary[] | undefined;
let failure: StoreError | undefined;

function own(): OwnDeck {
	return new OwnDeck({
		arrivals: {
			existing: () => (failure ? Promise.reject(failure) : Promise.resolve(store)),
			open: () => Promise.resolve(store),
		},
		bundled: {
			list: () => (listed ? Promise.resolve(listed) : Promise.reject(new Error('offline'))),
			fetch: () => Promise.resolve(harbour),
		},
	});
}

beforeEach(() => {
	store = new MemoryArrivals();
	listed = [summary];
	failure = undefined;
});

test('a deck of the shelf is passed on as it was published, without what its learner has kept', async () => {
	const kept = { ...place, id: 'kkkkkkkk' as CardId };
	const deck = { ...harbour, cards: [...harbour.cards, kept] };
	store.decks.set(harbour.id, { ...justDeck(deck), kept: [kept.id] });
	const desk = own();
	await desk.load(harbour.id);
	expect(desk.status).toBe('ready');
	expect(desk.deck?.cards.map(({ id }) => id)).toEqual(harbour.cards.map(({ id }) => id));
});

test('one of the site’s that was never opened here is fetched', async () => {
	const desk = own();
	await desk.load(harbour.id);
	expect(desk.deck).toEqual(harbour);
});

test('one that nobody has is said to be unknown, and one that is out of reach to be so', async () => {
	const desk = own();
	await desk.load('zzzzzzzzzzzzzzzzzzzzzz' as DeckId);
	expect({ status: desk.status, deck: desk.deck }).toEqual({ status: 'unknown-deck', deck: null });
	listed = undefined;
	await desk.load(harbour.id);
	expect(desk.status).toBe('unfetched');
});

test('a store that cannot be read is said as that', async () => {
	failure = new StoreError({ kind: 'newer-version' });
	const desk = own();
	await desk.load(harbour.id);
	expect(desk.status).toBe('store-problem');
	expect(desk.problem).toEqual({ kind: 'newer-version' });
});
