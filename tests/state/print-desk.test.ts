import { expect, test } from 'vitest';
import type { Deck, DeckId, DeckSummary } from '#lib/core/deck/deck.ts';
import { PrintDesk, type PrintDeskParts } from '#lib/state/print-desk.svelte.ts';
import { StoreError } from '#lib/storage/store.ts';
import { RIVERS, RIVERS_ID } from './fixture.ts';
import { MemoryStore } from './memory-store.ts';

const LAKES: Deck = { ...RIVERS, id: 'lakeslakeslakeslakesla' as DeckId, title: 'Lakes' };
const summary: DeckSummary = { id: LAKES.id, name: 'lakes', revision: 1, title: 'Lakes', cards: 3 };

interface Device {
	readonly stored?: readonly Deck[];
	/** What the site carries; `offline`: it is out of reach. */
	readonly carried?: readonly DeckSummary[] | 'offline' | 'no-more';
}

function partsOf({ stored = [], carried = [] }: Device): PrintDeskParts {
	const store = new MemoryStore();
	for (const deck of stored) store.decks.set(deck.id, deck);
	const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));
	return {
		writtenDate: (iso) => `the day ${iso}`,
		shelves: { existing: () => Promise.resolve(stored.length > 0 ? store : undefined) },
		bundled: {
			list:
				carried === 'offline'
					? unreachable
					: () => Promise.resolve(carried === 'no-more' ? [summary] : carried),
			fetch: carried === 'no-more' ? unreachable : () => Promise.resolve(LAKES),
		},
	};
}

async function loaded(device: Device, wanted: DeckId | null = null): Promise<PrintDesk> {
	const desk = new PrintDesk(partsOf(device));
	expect(desk.status).toBe('loading');
	await desk.load(wanted);
	return desk;
}

test('the decks of the device and those of the site are to choose from, each once', async () => {
	const desk = await loaded({
		stored: [RIVERS],
		carried: [summary, { ...summary, id: RIVERS_ID }],
	});
	expect(desk.decks.map(({ title }) => title)).toEqual(['Rivers of Plynlimon', 'Lakes']);
	expect(desk.deck?.id).toBe(RIVERS_ID);
});

test('a deck is laid out as cards with their source, and as a quiz', async () => {
	const desk = await loaded({ stored: [RIVERS] }, RIVERS_ID);
	expect(desk.status).toBe('ready');
	expect(desk.cards[0]).toMatchObject({ front: 'How long is the Severn?', back: '354 kilometres' });
	expect(desk.cards[0]?.source).toContain('Hill Gazette');
	expect(desk.cards[0]?.source).toContain(', the day 2023-05-02');
	expect(desk.quiz).toHaveLength(RIVERS.cards.length);
	expect(desk.article).toBe('Hill Gazette, Where five rivers rise, the day 2023-05-02');
});

test('a deck of the site is fetched, and nothing is stored by it', async () => {
	const desk = await loaded({ carried: [summary] }, LAKES.id);
	expect(desk.deck?.title).toBe('Lakes');
});

test('offline, what is on the device can be printed', async () => {
	const desk = await loaded({ stored: [RIVERS], carried: 'offline' });
	expect([desk.status, desk.deck?.id]).toEqual(['ready', RIVERS_ID]);
});

test.each([
	['no deck at all', {}, null, 'no-deck'],
	['a deck that is not here', { stored: [RIVERS] }, LAKES.id, 'unknown-deck'],
	['a deck of the site that cannot be fetched', { carried: 'no-more' }, LAKES.id, 'unfetched'],
] satisfies [string, Device, DeckId | null, string][])(
	'%s is told',
	async (_, device, wanted, status) => {
		const desk = await loaded(device, wanted);
		expect([desk.status, desk.deck]).toEqual([status, null]);
	},
);

test('a store in trouble is told of, and tried again', async () => {
	const parts = partsOf({ stored: [RIVERS] });
	let failures = 1;
	const desk = new PrintDesk({
		...parts,
		shelves: {
			existing: () =>
				failures-- > 0
					? Promise.reject(new StoreError({ kind: 'full' }))
					: parts.shelves.existing(),
		},
	});
	await desk.load(null);
	expect([desk.status, desk.problem?.kind]).toEqual(['store-problem', 'full']);
	await desk.load(null);
	expect(desk.status).toBe('ready');
});

test('of two that are asked for only the last is shown', async () => {
	const desk = await loaded({ stored: [RIVERS], carried: [summary] });
	const first = desk.show(LAKES.id);
	const second = desk.show(RIVERS_ID);
	await Promise.all([first, second]);
	expect(desk.deck?.id).toBe(RIVERS_ID);
});
