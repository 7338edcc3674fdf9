import type { FoldedItem, ItemId } from '#lib/core/schedule/index.ts';
import { FREE } from '#lib/core/schedule/fold.ts';
import type { StudyRecord } from '#lib/storage/store.ts';

/** What is known of a deck's items. Never changed, but followed by another. */
export type KnownItems = Pick<StudyRecord, 'states' | 'controls' | 'last'>;

export function foldedOf({ states, controls, last }: KnownItems, item: ItemId): FoldedItem {
	return {
		state: states.get(item),
		control: controls.get(item) ?? FREE,
		last: last.get(item) ?? null,
	};
}

/** The same, with what is known of these items by now. */
export function withItems(
	known: KnownItems,
	items: Iterable<readonly [ItemId, FoldedItem]>,
): KnownItems {
	const states = new Map(known.states);
	const controls = new Map(known.controls);
	const last = new Map(known.last);
	for (const [item, folded] of items) {
		put(states, item, folded.state);
		put(last, item, folded.last);
		const { suspended, buriedUntil } = folded.control;
		put(controls, item, suspended || buriedUntil !== null ? folded.control : undefined);
	}
	return { states, controls, last };
}

function put<Value>(map: Map<ItemId, Value>, item: ItemId, value: Value | null | undefined): void {
	if (value === undefined || value === null) map.delete(item);
	else map.set(item, value);
}
