import { SettingsInForce } from '#lib/core/schedule/settings-in-force.ts';
import { readable, withVoids } from './event-rows.ts';
import { OF_ALL_DECKS, type RectoDatabase } from './schema.ts';

/** All that is set: the settings, the weights, and what takes them back. */
export async function readSettings(db: RectoDatabase): Promise<SettingsInForce> {
	const [settings, weights] = await Promise.all([
		db.events.orderBy('event.scope').toArray(),
		db.events.where('laid').equals(OF_ALL_DECKS).toArray(),
	]);
	const rows = [...settings, ...weights];
	return new SettingsInForce(rows.length === 0 ? [] : await withVoids(db, readable(rows)));
}
