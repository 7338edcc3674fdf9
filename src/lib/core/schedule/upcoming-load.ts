import type { QueueInput } from './placement.ts';
import { reviewDay } from './review-day.ts';

/** How many cards come back when, if each is answered on its day: those met before, not the new ones. */
export interface UpcomingLoad {
	/** For each day from today; a set counts as one, and what is overdue is due today. */
	readonly days: readonly number[];
	/** After these. */
	readonly later: number;
}

/**
 * Places each card of a deck where the due queue would have it under these settings, so that a break, an
 * exam or easy days can be seen before they are set. What is suspended is left out.
 * @param days how many to look ahead, today among them
 */
export function upcomingLoad(input: Omit<QueueInput, 'extraNew'>, days: number): UpcomingLoad {
	const counts = new Array<number>(days).fill(0);
	let later = 0;
	for (const card of input.cards) {
		if (!card.items.some((item) => input.states.has(item))) continue;
		const day = reviewDay(card, input);
		if (!Number.isFinite(day)) continue;
		const ahead = day - input.now.day;
		if (ahead < days) counts[ahead] = (counts[ahead] ?? 0) + 1;
		else later += 1;
	}
	return { days: counts, later };
}

/** Several decks together, over as many days each. */
export function summedLoad(loads: readonly UpcomingLoad[], days: number): UpcomingLoad {
	return {
		days: Array.from({ length: days }, (_, i) =>
			loads.reduce((sum, load) => sum + (load.days[i] ?? 0), 0),
		),
		later: loads.reduce((sum, load) => sum + load.later, 0),
	};
}
