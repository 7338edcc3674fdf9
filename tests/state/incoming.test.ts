import { beforeEach, expect, test, vi } from 'vitest';
import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import { validateDeck } from '#lib/core/deck/validate-deck.ts';
import { justDeck } from '#lib/core/deck/stored-deck.ts';
import type { OpenedLink } from '#lib/core/share/open-link.ts';
import { Incoming } from '#lib/state/incoming.svelte.ts';
import type { Links } from '#lib/state/parts.ts';
import { StoreError } from '#lib/storage/store.ts';
import { harbour } from '../core/deck/harbour.ts';
import { MemoryArrivals } from './memory-arrivals.ts';

const LINK = 'd1.harbour';
const unsound: Deck = { ...harbour, cards: [{ ...harbour.cards[0]!, answer: 'x' } as never] };

/** Links whose decks are known by their fragments. */
class TestLinks implements Links {
	readonly decks = new Map<string, Deck>([[LINK, harbour]]);
	looked: string[] = [];
	validated = 0;
	isOffline = false;

	look(fragment: string): Promise<OpenedLink> {
		this.looked.push(fragment);
		if (this.isOffline) return Promise.reject(new Error('offline'));
		const deck = this.decks.get(fragment);
		if (deck === undefined) return Promise.resolve({ ok: false, reason: 'cut' });
		return Promise.resolve({ ok: true, deck, body: new Uint8Array(), quiz: 'n=10' });
	}

	validate(fragment: string) {
		this.validated++;
		return Promise.resolve(validateDeck(this.decks.get(fragment)));
	}

	make() {
		return Promise.resolve(null);
	}
}

let links: TestLinks;
let store: MemoryArrivals;
let isStored: boolean;
let memory: Map<string, unknown>;
let failure: StoreError | undefined;

function incoming(): Incoming {
	return new Incoming({
		links,
		arrivals: {
			existing: () => {
				if (failure !== undefined) return Promise.reject(failure);
				return Promise.resolve(isStored ? store : undefined);
			},
			open: () => Promise.resolve(store),
		},
		otherTabs: { tell: () => undefined },
		tabMemory: {
			read: (key) => memory.get(key),
			write: (key, value) => void memory.set(key, value),
		},
	});
}

beforeEach(() => {
	links = new TestLinks();
	store = new MemoryArrivals();
	isStored = false;
	memory = new Map();
	failure = undefined;
});

test('a link is shown at once, and on a device without a store nothing more is fetched', async () => {
	const desk = incoming();
	let shown = 0;
	await desk.load(`#${LINK}`, () => shown++);
	expect(desk.step).toEqual({ kind: 'shown', deck: harbour });
	expect(desk.quiz).toBe('n=10');
	expect(desk.characters).toBe(LINK.length);
	expect({ shown, validated: links.validated, arrival: desk.arrival }).toEqual({
		shown: 1,
		validated: 0,
		arrival: null,
	});
});

test('it is proved before it is kept, once however often that is asked', async () => {
	const desk = incoming();
	await desk.load(LINK);
	const [arrival, again] = await Promise.all([desk.prove(), desk.prove()]);
	expect(again).toBe(arrival);
	expect(links.validated).toBe(1);
	expect(arrival?.view).toEqual({ kind: 'new' });
	expect(arrival?.here).toBeUndefined();
	await arrival?.add();
	expect(arrival?.here).toBe(harbour.id);
	expect(store.decks.get(harbour.id)?.deck).toEqual(harbour);
});

test('a deck that its sentences do not prove is refused, and nothing of it is kept', async () => {
	links.decks.set(LINK, unsound);
	const desk = incoming();
	await desk.load(LINK);
	expect(await desk.prove()).toBeNull();
	expect(desk.step).toMatchObject({ kind: 'refused', reason: 'unsound' });
	expect(store.decks.size).toBe(0);
});

test('on a device with a store it is held against what is there', async () => {
	isStored = true;
	store.decks.set(harbour.id, justDeck(harbour));
	const desk = incoming();
	await desk.load(LINK);
	expect(desk.arrival?.view).toMatchObject({ kind: 'same' });
	expect(desk.arrival?.here).toBe(harbour.id);
});

test('nothing can be done with it before it is known whether it is here', async () => {
	isStored = true;
	store.decks.set(harbour.id, justDeck(harbour));
	const find = store.find.bind(store);
	const { promise: gate, resolve: open } = Promise.withResolvers<undefined>();
	store.find = async (...asked) => {
		await gate;
		return find(...asked);
	};
	const desk = incoming();
	const loading = desk.load(LINK);
	await expect.poll(() => desk.step.kind).toBe('shown');
	expect(desk.isLookedUp).toBe(false);
	open(undefined);
	await loading;
	expect(desk.isLookedUp).toBe(true);
});

test('a store that cannot be read is said as that, and the deck is shown all the same', async () => {
	failure = new StoreError({ kind: 'newer-version' });
	const desk = incoming();
	await desk.load(LINK);
	expect(desk.step.kind).toBe('shown');
	expect(desk.arrival?.step).toEqual({ kind: 'failed', problem: { kind: 'newer-version' } });
});

test('what cannot be opened says why', async () => {
	const desk = incoming();
	await desk.load('#d1.other');
	expect(desk.step).toMatchObject({ kind: 'refused', reason: 'cut' });
	links.isOffline = true;
	await desk.load(LINK);
	expect(desk.step).toMatchObject({ kind: 'refused', reason: 'unfetched' });
	links.isOffline = false;
	await desk.load(LINK);
	expect(desk.step.kind).toBe('shown');
});

test('a link that is opened after another takes its place, though it came slower', async () => {
	const desk = incoming();
	const slow = desk.load(LINK);
	links.decks.set('d1.second', { ...harbour, title: 'Second' });
	await Promise.all([slow, desk.load('#d1.second')]);
	expect(desk.step).toMatchObject({ kind: 'shown', deck: { title: 'Second' } });
});

test('what was opened last in a tab is there after a reload; without any, nothing is', async () => {
	const first = incoming();
	await first.load('');
	expect(first.step).toEqual({ kind: 'nothing' });
	await first.load(LINK);
	const reloaded = incoming();
	await reloaded.load('');
	expect(reloaded.step).toMatchObject({ kind: 'shown' });
});

test('of a link that was opened before nothing comes any more, found here or not', async () => {
	isStored = true;
	const second = { ...harbour, id: 'SecondSecondSecondSeco' as DeckId, title: 'Second' };
	links.decks.set('d1.second', second);
	const desk = incoming();
	const find = store.find.bind(store);
	let answer: () => void = () => undefined;
	store.find = async (id) => {
		if (id === harbour.id) await new Promise<void>((resolve) => (answer = resolve));
		return find(id);
	};
	const slow = desk.load(LINK);
	await vi.waitFor(() => expect(links.validated).toBe(1));
	await desk.load('#d1.second');
	answer();
	await slow;
	expect(desk.step).toMatchObject({ kind: 'shown', deck: { title: 'Second' } });
	await desk.arrival?.add();
	expect([...store.decks.keys()]).toEqual([second.id]);
});

test('a link that fails after another was opened does not take that one away', async () => {
	const desk = incoming();
	const look = links.look.bind(links);
	let fail: (reason: Error) => void = () => undefined;
	links.look = (fragment) =>
		fragment === LINK ? new Promise<never>((_, reject) => (fail = reject)) : look(fragment);
	links.decks.set('d1.second', { ...harbour, title: 'Second' });
	const failing = desk.load(LINK);
	await desk.load('#d1.second');
	fail(new Error('offline'));
	await failing;
	expect(desk.step).toMatchObject({ kind: 'shown', deck: { title: 'Second' } });
});

test('a store that could not be read is looked into again by the next tap', async () => {
	const desk = incoming();
	await desk.load(LINK);
	failure = new StoreError({ kind: 'full' });
	const first = await desk.prove();
	expect(first?.step.kind).toBe('failed');
	failure = undefined;
	const again = await desk.prove();
	expect(again?.view).toEqual({ kind: 'new' });
	expect(links.validated).toBe(1);
});
