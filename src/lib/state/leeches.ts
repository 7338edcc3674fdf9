import type { CardId } from '#lib/core/cards/card.ts';
import type { ItemId, LogEvent } from '#lib/core/schedule/index.ts';
import { isOfItem } from '#lib/core/schedule/item-event.ts';
import { isLeech } from '#lib/core/schedule/leech.ts';
import type { KnownItems } from './known-items.ts';

/** A card that keeps slipping away, with those of its items that did so just now. */
export interface Leech {
	readonly card: CardId;
	readonly items: readonly ItemId[];
}

type States = KnownItems['states'];

/** The items that these answers have made leeches: forgotten once more, and that often by now. */
export function leechesSince(
	before: States,
	after: States,
	events: readonly LogEvent[],
): readonly ItemId[] {
	return events.filter(isOfItem).flatMap(({ item }) => {
		const lapses = after.get(item)?.lapses ?? 0;
		return lapses > (before.get(item)?.lapses ?? 0) && isLeech(lapses) ? [item] : [];
	});
}
