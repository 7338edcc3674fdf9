import { beforeEach, describe, expect, test } from 'vitest';
import type { Deck } from '#lib/core/deck/deck.ts';
import { mergeDecks } from '#lib/core/deck/merge-decks.ts';
import { asOwnDeck } from '#lib/core/deck/own-deck.ts';
import { justDeck } from '#lib/core/deck/stored-deck.ts';
import type { EventId } from '#lib/core/schedule/event.ts';
import { Arrival } from '#lib/state/arrival.svelte.ts';
import { StoreError } from '#lib/storage/store.ts';
import { asExcerpt, withCards } from '../core/deck/deck-versions.ts';
import { ferries, ferryCount, harbour, opened, place } from '../core/deck/harbour.ts';
import { moment } from '../storage/sample.ts';
import { MemoryArrivals } from './memory-arrivals.ts';

let store: MemoryArrivals;
let isThere: boolean;
let wasOpened: boolean;
let told: string[];

beforeEach(() => {
	store = new MemoryArrivals();
	isThere = true;
	wasOpened = false;
	told = [];
});

const here = justDeck(harbour);
const reworded = { ...place, prompt: 'On 4 March 2024 the harbour of {{gap}} was opened.' };
const second = withCards({ ...harbour, revision: 2 }, [opened, reworded]);

async function arrived(deck: Deck): Promise<Arrival> {
	const arrival = new Arrival(deck, {
		arrivals: {
			existing: () => Promise.resolve(isThere ? store : undefined),
			open: () => {
				wasOpened = true;
				return Promise.resolve(store);
			},
		},
		otherTabs: { tell: (deck) => told.push(deck) },
	});
	expect(arrival.step).toEqual({ kind: 'looking' });
	await arrival.look();
	return arrival;
}

describe('a deck that is new', () => {
	test('waits for consent, and no store is made before it', async () => {
		isThere = false;
		const arrival = await arrived(harbour);
		expect(arrival.step).toEqual({ kind: 'preview', view: { kind: 'new' } });
		expect(wasOpened).toBe(false);
		await arrival.add();
		expect(arrival.step).toEqual({ kind: 'here', deck: harbour.id });
		expect(store.decks.get(harbour.id)).toEqual(here);
		expect(told).toEqual([harbour.id]);
	});

	test('is added once, however often it is tapped', async () => {
		const arrival = await arrived(harbour);
		await Promise.all([arrival.add(), arrival.add()]);
		await arrival.add();
		expect(store.taken).toBe(1);
	});

	test('is not where the device is full, and can be tried again', async () => {
		const arrival = await arrived(harbour);
		store.failure = new StoreError({ kind: 'full' });
		await arrival.add();
		expect(arrival.step).toEqual({ kind: 'failed', problem: { kind: 'full' } });
		expect(arrival.view).toEqual({ kind: 'new' });
		expect(told).toEqual([]);
		await arrival.add();
		expect(arrival.step).toEqual({ kind: 'here', deck: harbour.id });
	});

	test('of which another tab has added a version meanwhile is looked at anew', async () => {
		const arrival = await arrived(second);
		store.decks.set(harbour.id, here);
		await arrival.add();
		expect(arrival.step).toMatchObject({ kind: 'preview', view: { kind: 'newer' } });
		expect(arrival.wasOutdated).toBe(true);
		expect(store.decks.get(harbour.id)).toEqual(here);
	});
});

describe('a deck that is here', () => {
	beforeEach(() => void store.decks.set(harbour.id, here));

	test('as it came is the same, and there is nothing to take', async () => {
		const arrival = await arrived(asExcerpt(harbour));
		const view = { kind: 'same', deck: harbour.id, bringsArticle: false };
		expect(arrival.step).toEqual({ kind: 'preview', view });
		await arrival.add();
		await arrival.take();
		expect(arrival.step).toEqual({ kind: 'preview', view });
		expect(store.taken).toBe(0);
	});

	test('as an excerpt can have its whole article', async () => {
		store.decks.set(harbour.id, justDeck(asExcerpt(harbour)));
		const arrival = await arrived(harbour);
		expect(arrival.step).toMatchObject({ view: { kind: 'same', bringsArticle: true } });
		await arrival.takeArticle();
		expect(store.decks.get(harbour.id)?.deck.article).toEqual(harbour.article);
	});

	test('of a lower revision says what the newer one changes, the learner’s own changes too', async () => {
		store.laid.push({
			...{ v: 1, id: 'e' as EventId, ...moment(100), kind: 'edit' },
			...{ card: `${harbour.id}/${place.id}`, field: 'prompt', value: 'By the sea: {{gap}}.' },
		});
		const arrival = await arrived(asExcerpt(second));
		expect(arrival.step).toMatchObject({
			kind: 'preview',
			view: {
				kind: 'newer',
				difference: { added: [], withdrawn: [ferries, ferryCount] },
				ownChanges: [{ card: place.id, field: 'prompt', becomes: 'stays' }],
			},
		});
		expect(store.decks.get(harbour.id)).toBe(here);
	});

	test('takes the newer one on consent, and keeps of it what the learner wishes', async () => {
		const arrival = await arrived(asExcerpt(second));
		arrival.keep(ferries.id, 'keep');
		arrival.keep(ferryCount.id, 'keep');
		arrival.keep(ferryCount.id, 'retire');
		await arrival.take();
		const merged = mergeDecks(here, justDeck(asExcerpt(second)), [ferries.id]);
		expect(store.decks.get(harbour.id)).toEqual(merged);
		expect(arrival.step).toEqual({ kind: 'here', deck: harbour.id });
		expect((await arrived(second)).step).toMatchObject({ view: { kind: 'same' } });
	});

	test('of a higher revision stays, unless the older one is taken after all', async () => {
		store.decks.set(harbour.id, justDeck(second));
		const arrival = await arrived(harbour);
		expect(arrival.step).toMatchObject({ view: { kind: 'older' } });
		arrival.leave();
		expect(arrival.step).toEqual({ kind: 'left' });
		expect(store.taken).toBe(0);
		const again = await arrived(harbour);
		await again.take();
		expect(store.decks.get(harbour.id)?.deck).toEqual(harbour);
	});

	describe('in somebody else’s version', () => {
		const other = { ...second, revision: 1 };
		const own = asOwnDeck(other);

		test('is merged on consent, and takes nothing away unless that is wished for', async () => {
			const arrival = await arrived(other);
			expect(arrival.step).toMatchObject({ view: { kind: 'other' } });
			expect([...arrival.kept]).toEqual([ferries.id, ferryCount.id]);
			await arrival.take();
			expect(store.decks.get(harbour.id)?.deck.cards.map(({ id }) => id)).toEqual(
				[opened, place, ferries, ferryCount].map(({ id }) => id),
			);
		});

		test.each([
			['none', null],
			['copied', harbour.id],
		] as const)('becomes a deck of its own, with progress: %s', async (progress, from) => {
			const arrival = await arrived(other);
			await Promise.all([arrival.addOwn(progress), arrival.addOwn(progress)]);
			expect(arrival.step).toEqual({ kind: 'here', deck: own.id });
			expect([...store.copied]).toEqual([[own.id, from]]);
			expect(store.decks.get(harbour.id)).toBe(here);
		});

		test('is the same from then on', async () => {
			await (await arrived(other)).addOwn('none');
			const view = { kind: 'same', deck: own.id, bringsArticle: false };
			expect((await arrived(other)).step).toEqual({ kind: 'preview', view });
		});
	});
});

test('a store that cannot be read is said to be so, and looked at again', async () => {
	const broken = new StoreError({ kind: 'newer-version' });
	let failures = 1;
	const existing = () =>
		failures-- > 0 ? Promise.reject(broken) : Promise.resolve<MemoryArrivals>(store);
	const arrival = new Arrival(harbour, {
		arrivals: { existing, open: () => Promise.resolve(store) },
		otherTabs: { tell: () => undefined },
	});
	await arrival.look();
	expect(arrival.step).toEqual({ kind: 'failed', problem: { kind: 'newer-version' } });
	await arrival.look();
	expect(arrival.step).toMatchObject({ kind: 'preview' });
});
