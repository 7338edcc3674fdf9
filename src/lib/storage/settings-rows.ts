import type { DeckId } from '#lib/core/deck/deck.ts';
import {
	settingsFrom,
	standing,
	union,
	type LogEvent,
	type ScheduleSettings,
	type SettingEvent,
} from '#lib/core/schedule/index.ts';
import { readable, withVoids } from './event-rows.ts';
import type { RectoDatabase } from './schema.ts';

/** The settings in force: a deck's own over those for all, the later over the earlier. */
export class SettingsInForce {
	readonly #events: readonly SettingEvent[];

	constructor(events: readonly LogEvent[]) {
		this.#events = standing(union(events)).filter((event) => event.kind === 'setting');
	}

	static async read(db: RectoDatabase): Promise<SettingsInForce> {
		const rows = await db.events.orderBy('event.scope').toArray();
		return new SettingsInForce(rows.length === 0 ? [] : await withVoids(db, readable(rows)));
	}

	values(deck: DeckId): ReadonlyMap<string, unknown> {
		const own = (scope: 'all' | DeckId) =>
			this.#events
				.filter((event) => event.scope === scope)
				.map(({ name, value }) => [name, value] as const);
		return new Map([...own('all'), ...own(deck)]);
	}

	/** When the latest of them was set; null where none was. */
	get lastSet(): Pick<SettingEvent, 'at' | 'day'> | null {
		return this.#events.at(-1) ?? null;
	}

	of(deck: DeckId): ScheduleSettings {
		return settingsFrom(this.values(deck));
	}
}
