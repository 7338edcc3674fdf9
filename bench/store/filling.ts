import type { CardId, FactId } from '../../src/lib/core/cards/card.ts';
import type { Deck, DeckId } from '../../src/lib/core/deck/deck.ts';
import type { Day, EventId, ReviewEvent } from '../../src/lib/core/schedule/index.ts';
import {
	foldLog,
	queueCards,
	review,
	UNTOUCHED,
	type ItemId,
	type Moment,
} from '../../src/lib/core/schedule/index.ts';
import { chance } from '../../src/lib/core/schedule/chance.ts';
import { DEFAULT_SETTINGS } from '../../src/lib/core/schedule/settings.ts';
import { spineOf } from '../../src/lib/storage/put-deck.ts';
import { openStore } from '../../src/lib/storage/recto-store.ts';
import { RectoDatabase } from '../../src/lib/storage/schema.ts';
import { placesOf, stateRow } from '../../src/lib/storage/state-rows.ts';

const DAY_MS = 86_400_000;
export const CARDS_A_DECK = 2_000;
/** Of the cards of a deck: these many are new still. */
const NEW = 400;

/** Fills the store as the app would have, but in a few large pieces. */
export async function fillStore(name: string, items: number, today: number): Promise<void> {
	const store = openStore({ name });
	await store.shelf(noon(today));
	store.close();
	const db = new RectoDatabase(name);
	for (let i = 0; i < items / CARDS_A_DECK; i++) {
		const deck = deckOf(i);
		const events = reviewsOf(deck, today);
		const folded = foldLog(events);
		const places = placesOf(deck);
		await db.decks.put(deck);
		await db.spines.put(spineOf(deck));
		await db.events.bulkPut(events.map((event) => ({ key: event.id, event })));
		await db.states.bulkPut(
			[...places].map(([item, place]) => stateRow(item, folded.get(item) ?? UNTOUCHED, place)),
		);
	}
	db.close();
}

/** Noon UTC. */
export function noon(day: number): Moment {
	return { at: day * DAY_MS + DAY_MS / 2, offset: 0, day: day as Day };
}

export function deckOf(number: number): Deck {
	const id = `deck${String(number).padStart(18, '0')}` as DeckId;
	const cards = Array.from({ length: CARDS_A_DECK }, (_, i) => ({
		...{ id: `card${String(i).padStart(4, '0')}` as CardId, kind: 'basic' as const },
		...{ prompt: `When was number ${String(i)} founded?`, answer: String(1_000 + i), accepted: [] },
		...{ citation: null, fact: `fact${String(i >> 1)}` as FactId },
	}));
	const article = { kind: 'whole' as const, title: id, sha256: '0'.repeat(64), text: 'Text.' };
	return {
		...{ format: 'recto-deck', version: 1, id, revision: 1, title: `Deck ${String(number)}` },
		...{ language: 'en', article, cards },
	};
}

/** One review of each card that is not new: it was easy, so that it is due in a week; some 2 in 100 are due by now. */
function reviewsOf(deck: Deck, today: number): ReviewEvent[] {
	return queueCards(deck)
		.slice(0, CARDS_A_DECK - NEW)
		.flatMap(({ items }) => items.map((item) => reviewOf(item, today)));
}

function reviewOf(item: ItemId, today: number): ReviewEvent {
	const drawn = chance(item);
	const ago = drawn < 0.02 ? 20 : 1 + Math.floor(drawn * 5);
	return review({
		...{ item, rating: 4, id: item.replaceAll('/', '_') as EventId, state: undefined },
		...{ moment: noon(today - ago), ms: 4_000, source: 'study', settings: DEFAULT_SETTINGS },
	});
}
