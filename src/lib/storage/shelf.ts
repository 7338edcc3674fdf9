import type { Deck } from '#lib/core/deck/deck.ts';
import {
	dueQueue,
	itemsOf,
	turningAt,
	type Moment,
	type SettingsInForce,
} from '#lib/core/schedule/index.ts';
import type { RectoDatabase } from './schema.ts';
import { readSettings } from './settings-rows.ts';
import type { ShelfEntry } from './store.ts';
import { known, statesOf } from './study-record.ts';

/** The decks as the library shows them, from their states alone: the log is not read. */
export function readShelf(db: RectoDatabase, moment: Moment): PromiseLike<readonly ShelfEntry[]> {
	return db.transaction('r', db.decks, db.events, db.states, async () => {
		const [decks, inForce] = await Promise.all([db.decks.toArray(), readSettings(db)]);
		const now = turningAt(moment, inForce.of('all').rollover);
		return Promise.all(decks.map((deck) => entry(db, deck, inForce, now)));
	});
}

async function entry(
	db: RectoDatabase,
	deck: Deck,
	inForce: SettingsInForce,
	now: Moment,
): Promise<ShelfEntry> {
	const { states, controls } = known(await statesOf(db, deck.id));
	const queue = dueQueue({ deck, states, controls, now, settings: inForce.of(deck.id) });
	const items = deck.cards.flatMap((card) => itemsOf(deck.id, card));
	const phases = items.map((item) => states.get(item)?.phase);
	const knownItems = phases.filter((phase) => phase === 'review').length;
	const fresh = phases.filter((phase) => phase === undefined).length;
	return {
		deck,
		due: queue.counts.due + queue.counts.step,
		fresh,
		freshToday: queue.counts.fresh,
		known: knownItems,
		learning: items.length - knownItems - fresh,
		items: items.length,
		nextIn: queue.nextDay === null ? null : Math.max(0, queue.nextDay - now.day),
	};
}
