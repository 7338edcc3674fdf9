import type { FactId } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import type {
	FoldedItem,
	ItemId,
	ItemState,
	LogEvent,
	ScheduleSettings,
} from '#lib/core/schedule/index.ts';
import { applyEvent, foldItem, FREE, UNTOUCHED } from '#lib/core/schedule/fold.ts';
import { itemParts } from '#lib/core/schedule/item.ts';
import { inLogOrder } from '#lib/core/schedule/log-order.ts';
import { queueCards } from '#lib/core/schedule/queue-card.ts';
import { eventsOfItem } from './event-rows.ts';
import type { Place, RectoDatabase, StateRow } from './schema.ts';

/** Where each item of a deck stands in it. */
export function placesOf(deck: Deck): ReadonlyMap<ItemId, Place> {
	const places = new Map<ItemId, Place>();
	for (const { fact, items } of queueCards(deck)) {
		for (const item of items) places.set(item, { place: places.size, fact });
	}
	return places;
}

export function stateRow(
	item: ItemId,
	folded: FoldedItem,
	stands: { readonly place?: number; readonly fact?: FactId } | undefined,
): StateRow {
	const row = { item, deck: itemParts(item).deck, ...kept(folded) };
	const { place, fact } = stands ?? {};
	if (place === undefined || fact === undefined) return row;
	const { state } = folded;
	return state === undefined
		? { ...row, place, fact, freshAt: place }
		: { ...row, place, fact, dueDay: state.dueDay, lastDay: state.lastDay };
}

function kept({ state, control, last }: FoldedItem): Pick<StateRow, 'state' | 'control' | 'last'> {
	const isFree = !control.suspended && control.buriedUntil === null;
	const review = latestReview(state);
	const isReview = last?.id === review?.id && last?.at === review?.at && last?.day === review?.day;
	return {
		...(state && { state: withoutItem(state) }),
		...(!isFree && { control }),
		...(!isReview && { last }),
	};
}

function withoutItem(state: ItemState): Omit<ItemState, 'item'> {
	const own: Omit<ItemState, 'item'> & { item?: ItemId } = { ...state };
	delete own.item;
	return own;
}

/** What a row was made of. */
export function foldedOf({ item, state, control = FREE, last }: StateRow): FoldedItem {
	return {
		state: state && { item, ...state },
		control,
		last: last === undefined ? latestReview(state) : last,
	};
}

function latestReview(state: Omit<ItemState, 'item'> | undefined): FoldedItem['last'] {
	return state === undefined
		? null
		: { day: state.lastDay, at: state.lastAt, id: state.lastReview };
}

/** An item's state after events that come last in its log; undefined where only its whole log can tell. */
export function grown(
	row: StateRow | undefined,
	events: readonly LogEvent[],
	settings: ScheduleSettings,
): FoldedItem | undefined {
	let folded: FoldedItem | undefined = row === undefined ? UNTOUCHED : foldedOf(row);
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
