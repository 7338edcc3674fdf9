import { Dexie } from 'dexie';
import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import { copiedProgress } from '#lib/core/schedule/copied-progress.ts';
import type { LogEvent } from '#lib/core/schedule/event.ts';
import { isOfItem } from '#lib/core/schedule/item-event.ts';
import type { ItemId } from '#lib/core/schedule/item.ts';
import { addMissing, readable, withVoids } from './event-rows.ts';
import { putDeck } from './put-deck.ts';
import { deckTables } from './renew-deck.ts';
import type { RectoDatabase } from './schema.ts';
import { readSettings } from './settings-rows.ts';
import { refolded, stateRow } from './state-rows.ts';

/** Adds a deck of its own, and what is known of its cards in another, all of it or nothing. */
export function addOwnDeck(db: RectoDatabase, deck: Deck, from: DeckId | null): PromiseLike<void> {
	return db.transaction('rw', [...deckTables(db), db.events], async () => {
		// What its learner has made of it since it was first added is not undone.
		if ((await db.decks.get(deck.id)) === undefined) await putDeck(db, deck);
		if (from === null) return;
		const copies = copiedProgress(await eventsOfDeck(db, from), from, deck);
		await addMissing(db, copies);
		await foldAnew(db, [...new Set(copies.filter(isOfItem).map(({ item }) => item))], deck.id);
	});
}

async function eventsOfDeck(db: RectoDatabase, deck: DeckId): Promise<readonly LogEvent[]> {
	const [items, laid, set] = await Promise.all([
		db.events
			.where('[event.item+event.at]')
			.between([`${deck}/`, Dexie.minKey], [`${deck}/\uffff`, Dexie.maxKey])
			.toArray(),
		db.events.where('laid').equals(deck).toArray(),
		db.events.where('event.scope').equals(deck).toArray(),
	]);
	const rows = new Map([...items, ...laid, ...set].map((row) => [row.key, row]));
	return withVoids(db, readable([...rows.values()]));
}

async function foldAnew(db: RectoDatabase, items: readonly ItemId[], deck: DeckId): Promise<void> {
	const settings = (await readSettings(db)).of(deck);
	const before = await db.states.bulkGet([...items]);
	const folded = await Promise.all(items.map((item) => refolded(db, item, settings)));
	const rows = items.flatMap((item, i) => {
		const state = folded[i];
		return state === undefined ? [] : [stateRow(item, state, before[i])];
	});
	await db.states.bulkPut(rows);
}
