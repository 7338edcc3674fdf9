import type { CardId } from '../cards/card.ts';
import { dueQueue } from './due-queue.ts';
import { placementOf, type QueueInput } from './placement.ts';
import { nextWorkDay } from './planned-day.ts';

/**
 * The day, from today, on which each card that was met comes back, if each is answered on its day; not finite
 * for one that is suspended. Today has those that the due queue asks today, so that every count of them is the
 * same; what it puts off (the day's limit, another card of the same fact) comes on the next day with work.
 */
export function comingBack(input: Omit<QueueInput, 'extraNew'>): ReadonlyMap<CardId, number> {
	const { now, cards, states } = input;
	// Without new cards, a set is not said to come because of a member that was never met.
	const settings = { ...input.settings, newPerDay: 0 };
	const asked = new Set<CardId>();
	for (const { card } of dueQueue({ ...input, settings }).tasks) asked.add(card);
	const putOffTo = nextWorkDay(now.day, settings);
	const days = new Map<CardId, number>();
	for (const card of cards) {
		if (!card.items.some((item) => states.has(item))) continue;
		const { task, comes } = placementOf(card, { ...input, settings });
		if (task === undefined || task.why === 'new') days.set(card.id, comes);
		else if (task.why === 'step' || asked.has(card.id)) days.set(card.id, now.day);
		else days.set(card.id, putOffTo);
	}
	return days;
}
