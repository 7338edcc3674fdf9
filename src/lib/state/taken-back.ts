import type { Moment } from '#lib/core/schedule/day.ts';
import type { ItemId, Task, UndoableEvent } from '#lib/core/schedule/index.ts';
import { itemParts } from '#lib/core/schedule/item.ts';
import { isOfItem } from '#lib/core/schedule/item-event.ts';
import type { DeckMemory } from './deck-memory.svelte.ts';

/** The task that was answered, or kept back, as it stands now that this is taken back. */
export function takenBack(
	memory: DeckMemory,
	targets: readonly UndoableEvent[],
	now: Moment,
): Task | undefined {
	const items = targets.filter(isOfItem).map(({ item }) => item);
	const [item] = items;
	if (item === undefined) return undefined;
	const { card, member } = itemParts(item);
	const queued = memory.queue(now).tasks.find((task) => task.card === card);
	if (queued !== undefined || targets[0]?.kind !== 'review') return queued;
	if (member === undefined) return { kind: 'card', card, item, why: 'review' };
	const isMet = (item: ItemId) => memory.states.has(item);
	return {
		kind: 'set',
		card,
		asked: items.filter(isMet),
		fresh: items.filter((item) => !isMet(item)),
		why: 'review',
	};
}
