import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { openArrivalStore } from '#lib/storage/open-arrival-store.ts';
import { openStore } from '#lib/storage/recto-store.ts';
import { item, moment, plainCard, reviewOf, sampleDeck } from './sample.ts';

test('a store of the first version is taken over, with every deck and every answer', async () => {
	const name = `test-${crypto.randomUUID()}`;
	const old = new Dexie(name);
	old.version(1).stores({
		events: 'key, event.day, [event.item+event.at], event.target, event.scope, laid',
		states: 'item, [deck+dueDay]',
		decks: 'id',
		drafts: 'id',
		quizzes: 'id',
		meta: 'name',
	});
	const A = item('deck', 'a');
	const event = reviewOf(A, 'r1', 4, moment(100), { interval: 9 });
	await old.table('decks').put(sampleDeck('deck', [plainCard('a'), plainCard('b')]));
	await old.table('events').put({ key: 'r1', event });
	await old.table('states').put({ item: A, deck: 'deck', dueDay: 109, folded: {} });
	await old.table('meta').bulkPut([
		{ name: 'schema', value: 1 },
		{ name: 'fold', value: 1 },
	]);
	old.close();

	const store = openStore({ name });
	const [entry] = await store.shelf(moment(101));
	expect(entry).toMatchObject({ known: 1, fresh: 1, freshToday: 1, items: 2 });
	const record = await store.record('deck' as DeckId, moment(101));
	expect(record?.states.get(A)).toMatchObject({ dueDay: 109, reviews: 1 });
	expect((await store.log()).events).toEqual([event]);
	store.close();
	indexedDB.deleteDatabase(name);
});

test('a store of the fourth version, which knew of no withdrawn cards, is taken over and takes them in', async () => {
	const name = `test-${crypto.randomUUID()}`;
	const old = new Dexie(name);
	old.version(4).stores({
		events: 'key, event.day, [event.item+event.at], event.target, event.scope, event.quiz, laid',
		states: 'item, [deck+dueDay], [deck+freshAt], lastDay',
		decks: 'id',
		spines: 'id',
		drafts: 'id',
		quizzes: 'id, deck',
		slips: 'id',
		meta: 'name',
	});
	const [A, B] = [item('deck', 'a'), item('deck', 'b')];
	const deck = sampleDeck('deck', [plainCard('a'), plainCard('b')]);
	await old.table('decks').put(deck);
	await old.table('events').put({ key: 'r1', event: reviewOf(B, 'r1', 4, moment(100)) });
	await old.table('drafts').put({ id: 'draft' });
	await old.table('meta').bulkPut([
		{ name: 'schema', value: 4 },
		{ name: 'fold', value: 2 },
	]);
	old.close();

	const store = openStore({ name });
	const arrivals = openArrivalStore({ name });
	await arrivals.renew({ ...deck, revision: 2, cards: [plainCard('a')] });
	const record = await store.record('deck' as DeckId, moment(101));
	expect(record?.deck.cards.map(({ id }) => id)).toEqual(['a']);
	expect(record?.states.get(B)).toMatchObject({ reviews: 1 });
	expect(record?.states.get(A)).toBeUndefined();
	const here = await arrivals.find('deck' as DeckId);
	expect(here?.stored.retired).toEqual([plainCard('b')]);
	arrivals.close();
	store.close();
	const db = await new Dexie(name).open();
	expect(await db.table('drafts').toArray()).toEqual([{ id: 'draft' }]);
	db.close();
	indexedDB.deleteDatabase(name);
});
