import { itemParts } from '#lib/core/schedule/index.ts';
import { readable } from './event-rows.ts';
import { known, statesOf } from './known-rows.ts';
import type { RectoDatabase } from './schema.ts';
import { readSettings } from './settings-rows.ts';
import type { SettingsRecord } from './store.ts';

/** Enough to tell how long an answer takes. */
const LAST_ANSWERS = 300;

/** What is set, and what its consequences are reckoned from. Of the log only the last answers are read. */
export function readSettingsRecord(db: RectoDatabase): PromiseLike<SettingsRecord> {
	return db.transaction('r', db.decks, db.events, db.states, async () => {
		const [decks, settings, msAnAnswer] = await Promise.all([
			db.decks.toArray(),
			readSettings(db),
			meanAnswer(db),
		]);
		return {
			settings,
			msAnAnswer,
			decks: await Promise.all(
				decks.map(async (deck) => ({ deck, ...known(await statesOf(db, deck.id)) })),
			),
		};
	});
}

async function meanAnswer(db: RectoDatabase): Promise<number | null> {
	const last = await db.events.orderBy('event.day').reverse().limit(LAST_ANSWERS).toArray();
	const times = new Map<string, number>();
	for (const event of readable(last)) {
		if (event.kind !== 'review' || event.ms === 0) continue;
		// The reviews of one set carry the same time: it is counted once.
		const { deck, card } = itemParts(event.item);
		times.set(`${String(event.at)}|${deck}/${card}`, event.ms);
	}
	const sum = [...times.values()].reduce((total, ms) => total + ms, 0);
	return times.size === 0 ? null : sum / times.size;
}
