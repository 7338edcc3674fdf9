import { SettingsInForce } from '#lib/core/schedule/settings-in-force.ts';
import { OF_ALL_DECKS, type RectoDatabase } from './schema.ts';

/**
 * What is set, as `readSettings` has it; where nothing is, as with most learners, the code that reads events is
 * not even fetched. Not within a transaction, which would not wait for it.
 */
export async function settingsForShelf(db: RectoDatabase): Promise<SettingsInForce> {
	const keys = await Promise.all([
		db.events.orderBy('event.scope').limit(1).primaryKeys(),
		db.events.where('laid').equals(OF_ALL_DECKS).limit(1).primaryKeys(),
	]);
	if (keys.flat().length === 0) return new SettingsInForce([]);
	const { readSettings } = await import('./settings-rows.ts');
	return readSettings(db);
}
