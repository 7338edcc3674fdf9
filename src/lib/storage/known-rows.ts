import type { DeckId } from '#lib/core/deck/deck.ts';
import type { ItemControl, ItemId, ItemState } from '#lib/core/schedule/index.ts';
import type { RectoDatabase, StateRow } from './schema.ts';
import type { StudyRecord } from './store.ts';

/** Every state row of a deck. Item ids start with the deck's id. */
export function statesOf(db: RectoDatabase, deck: DeckId): PromiseLike<StateRow[]> {
	return db.states.where('item').startsWith(`${deck}/`).toArray();
}

/** State rows as the queue takes them. */
export function known(rows: readonly StateRow[]): Pick<StudyRecord, 'states' | 'controls'> {
	const states = new Map<ItemId, ItemState>();
	const controls = new Map<ItemId, ItemControl>();
	for (const { item, state, control } of rows) {
		if (state !== undefined) states.set(item, { item, ...state });
		if (control !== undefined) controls.set(item, control);
	}
	return { states, controls };
}
