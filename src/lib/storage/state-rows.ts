import {
	UNTOUCHED,
	applyEvent,
	foldItem,
	inLogOrder,
	itemParts,
	type FoldedItem,
	type ItemId,
	type LogEvent,
	type ScheduleSettings,
} from '#lib/core/schedule/index.ts';
import { eventsOfItem } from './event-rows.ts';
import type { RectoDatabase, StateRow } from './schema.ts';

export function stateRow(item: ItemId, folded: FoldedItem): StateRow {
	const row = { item, deck: itemParts(item).deck, folded };
	return folded.state === undefined ? row : { ...row, dueDay: folded.state.dueDay };
}

/** An item's state after events that come last in its log; undefined where only its whole log can tell. */
export function grown(
	row: StateRow | undefined,
	events: readonly LogEvent[],
	settings: ScheduleSettings,
): FoldedItem | undefined {
	let folded: FoldedItem | undefined = row?.folded ?? UNTOUCHED;
	for (const event of [...events].sort(inLogOrder)) {
		folded = applyEvent(folded, event, settings);
		if (folded === undefined) return undefined;
	}
	return folded;
}

export async function refolded(
	db: RectoDatabase,
	item: ItemId,
	settings: ScheduleSettings,
): Promise<FoldedItem> {
	return foldItem(await eventsOfItem(db, item), settings);
}
