import type { CardId } from '#lib/core/cards/card.ts';
import type { DeckId } from '#lib/core/deck/deck.ts';
import { itemId, studyDay, type EventId, type ItemState } from '#lib/core/schedule/index.ts';
import { DEFAULT_SETTINGS, foldItem, review } from '#lib/core/schedule/index.ts';
import { openStore } from '#lib/storage/index.ts';

/** What the page offers to the test that drives it. */
export interface Harness {
	/** Answers one card, and tells the server once the answer is saved. */
	tap(card: string, id: string, at: number): Promise<void>;
	inspect(): Promise<Found>;
}

export interface Found {
	readonly ids: readonly string[];
	readonly corrupt: number;
	/** Items of which the stored state is not what the stored events fold to. */
	readonly amiss: readonly string[];
}

declare global {
	interface Window {
		harness: Harness;
	}
}

const DECK = 'deck' as DeckId;
const store = openStore();
const states = new Map<string, ItemState | undefined>();

async function storedStates(at: number): Promise<ReadonlyMap<string, ItemState>> {
	const record = await store.record(DECK, { at, offset: 0, day: studyDay(at, 0) });
	return record?.states ?? new Map<string, ItemState>();
}

window.harness = {
	async tap(card, id, at) {
		const item = itemId(DECK, card as CardId);
		const event = review({
			...{ item, rating: 3, id: id as EventId, state: states.get(item), ms: 900, source: 'study' },
			...{ moment: { at, offset: 0, day: studyDay(at, 0) }, settings: DEFAULT_SETTINGS },
		});
		const saved = await store.append([event]);
		states.set(item, saved.get(item)?.state);
		await fetch(`/saved/${id}`, { method: 'POST' });
	},

	async inspect() {
		const { events, corrupt } = await store.log();
		const stored = await storedStates(0);
		const items = new Set([
			...events.flatMap((event) => ('item' in event ? [event.item] : [])),
			...(stored.keys() as MapIterator<ReturnType<typeof itemId>>),
		]);
		const amiss = [...items].filter((item) => {
			const own = events.filter((event) => 'item' in event && event.item === item);
			return JSON.stringify(foldItem(own).state) !== JSON.stringify(stored.get(item));
		});
		return { ids: events.map(({ id }) => id), corrupt: corrupt.length, amiss };
	},
};

const article = { kind: 'whole' as const, title: 'Deck', sha256: '0'.repeat(64), text: 'Text.' };
await store.putDeck({
	...{ format: 'recto-deck', version: 1, id: DECK, revision: 1, title: 'Deck', language: 'en' },
	...{ article, cards: [] },
});
document.title = 'ready';
