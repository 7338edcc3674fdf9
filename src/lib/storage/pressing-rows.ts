import { Dexie } from 'dexie';
import type { DeckId } from '#lib/core/deck/deck.ts';
import type { Moment, SettingsInForce } from '#lib/core/schedule/index.ts';
import { daysCountedAs } from '#lib/core/schedule/day.ts';
import { horizon } from '#lib/core/schedule/planned-day.ts';
import type { RectoDatabase, StateRow } from './schema.ts';

/** By deck: what is due, or would be by the plans for an exam or a break, and what was answered today. */
export async function pressingRows(
	db: RectoDatabase,
	decks: readonly DeckId[],
	{ day }: Moment,
	settings: SettingsInForce,
): Promise<ReadonlyMap<DeckId, readonly StateRow[]>> {
	const early = decks.flatMap((deck) => {
		const last = horizon(day, settings.of(deck));
		if (last <= day) return [];
		const end = Number.isFinite(last) ? last : Dexie.maxKey;
		return [
			db.states
				.where('[deck+dueDay]')
				.between([deck, day + 1], [deck, end], true, true)
				.toArray(),
		];
	});
	const found = await Promise.all([
		db.states.where('dueDay').belowOrEqual(day).toArray(),
		db.states.where('lastDay').anyOf(daysCountedAs(day)).toArray(),
		...early,
	]);
	return Map.groupBy(found.flat(), ({ deck }) => deck);
}
