import { placementOf, type QueueInput } from './placement.ts';
import type { QueueCard } from './queue-card.ts';

/**
 * The day from today on which the due queue would have a card that was met before: with breaks, exams and easy
 * days as they are set, and what is overdue today. Infinite for one that is suspended.
 */
export function reviewDay(card: QueueCard, input: QueueInput): number {
	// Without new cards, a set is not said to come because of a member that was never met.
	const settings = { ...input.settings, newPerDay: 0 };
	const { task, comes } = placementOf(card, { ...input, settings });
	return task === undefined || task.why === 'new' ? comes : input.now.day;
}
