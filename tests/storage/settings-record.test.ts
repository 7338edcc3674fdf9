import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '#lib/storage/recto-store.ts';
import type { Store } from '#lib/storage/store.ts';
import { item, moment, plainCard, reviewOf, sampleDeck, setCard, settingOf } from './sample.ts';

let name: string;
let store: Store;

beforeEach(() => {
	name = `test-${crypto.randomUUID()}`;
	store = openStore({ name });
});

afterEach(() => {
	store.close();
	indexedDB.deleteDatabase(name);
});

test('tells what is set, of each deck what is known, and how long an answer takes', async () => {
	const deck = sampleDeck('deck', [plainCard('a'), plainCard('b'), setCard('s', ['x', 'y'])]);
	await store.putDeck(deck);
	await store.putDeck(sampleDeck('other', [plainCard('a')]));
	const suspend = { v: 1, kind: 'suspend', item: item('deck', 'b') } as const;
	await store.append([
		reviewOf(item('deck', 'a'), 'r1', 3, moment(100), { ms: 4_000 }),
		reviewOf(item('deck', 's/x'), 'r2', 3, moment(100, 1), { ms: 10_000 }),
		reviewOf(item('deck', 's/y'), 'r3', 1, moment(100, 1), { ms: 10_000 }),
		{ ...suspend, ...moment(100, 2), id: 's1' as ReturnType<typeof reviewOf>['id'] },
		settingOf('set1', 'retention', 0.85, moment(100, 3)),
	]);
	const record = await store.settings();
	expect(record.settings.of('all').retention).toBe(0.85);
	expect(record.decks.map(({ deck: { id, title } }) => [id, title])).toEqual([
		['deck', 'deck'],
		['other', 'other'],
	]);
	expect([...(record.decks[0]?.states.keys() ?? [])]).toEqual(['deck/a', 'deck/s/x', 'deck/s/y']);
	expect(record.decks[0]?.controls.get(item('deck', 'b'))?.suspended).toBe(true);
	expect(record.msAnAnswer).toBe(7_000);
});

test('an empty store has nothing to reckon from', async () => {
	const { decks, msAnAnswer, settings } = await store.settings();
	expect(decks).toEqual([]);
	expect(msAnAnswer).toBeNull();
	expect(settings.own('all').size).toBe(0);
});
