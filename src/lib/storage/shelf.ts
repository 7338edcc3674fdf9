import { Dexie } from 'dexie';
import type { Moment, SettingsInForce } from '#lib/core/schedule/index.ts';
import { turningAt } from '#lib/core/schedule/day.ts';
import { nextDay, queueOf } from './deck-queue.ts';
import { answeredRows } from './pressing-rows.ts';
import type { RectoDatabase, SpineRow } from './schema.ts';
import { settingsForShelf } from './settings-for-shelf.ts';
import type { ShelfEntry } from './store.ts';

/** The decks as the library shows them, from what is derived of them: neither log nor cards are read. */
export async function readShelf(db: RectoDatabase, moment: Moment): Promise<readonly ShelfEntry[]> {
	const settings = await settingsForShelf(db);
	return db.transaction('r', db.spines, db.states, async () => {
		const now = turningAt(moment, settings.of('all').rollover);
		const answered = answeredRows(db, now.day);
		const spines = await db.spines.toArray();
		return Promise.all(spines.map((spine) => entry(db, spine, answered, now, settings)));
	});
}

async function entry(
	db: RectoDatabase,
	{ items, ...deck }: SpineRow,
	answered: ReturnType<typeof answeredRows>,
	now: Moment,
	settings: SettingsInForce,
): Promise<ShelfEntry> {
	const inForce = settings.of(deck.id);
	const [queue, met] = await Promise.all([
		queueOf(db, deck.id, answered, now, inForce),
		db.states
			.where('[deck+dueDay]')
			.between([deck.id, Dexie.minKey], [deck.id, Dexie.maxKey])
			.count(),
	]);
	const due = queue.counts.due + queue.counts.step;
	const isQuiet = due + queue.counts.fresh === 0;
	const next = isQuiet ? await nextDay(db, deck.id, queue, now, inForce) : null;
	return {
		deck,
		due,
		fresh: items - met,
		freshToday: queue.counts.fresh,
		known: met - queue.inSteps,
		learning: queue.inSteps,
		items,
		nextIn: next === null ? null : Math.max(0, next - now.day),
		today: now.day,
		away: inForce.away,
		exam: inForce.exam,
	};
}
