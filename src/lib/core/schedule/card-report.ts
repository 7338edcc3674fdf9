import type { Card } from '../cards/card.ts';
import type { DeckId } from '../deck/deck.ts';
import { groupedBy } from '../grouped-by.ts';
import type { Day, Moment } from './day.ts';
import type { LogEvent, Rating } from './event.ts';
import type { ItemState } from './item-state.ts';
import type { ItemId } from './item.ts';
import { union } from './log-order.ts';
import { queueCards } from './queue-card.ts';
import { placementOf, type QueueInput } from './placement.ts';
import { meanRetrievability } from './set-due.ts';
import { slipping } from './slipping.ts';
import { standing } from './voided.ts';

/** What the log and its fold say of one item. */
export interface ItemReport {
	readonly item: ItemId;
	/** undefined: never answered, or reset since. */
	readonly state: ItemState | undefined;
	/** The chance, 0 to 1, that it is known today; `null` without a state. */
	readonly recall: number | null;
	/** One of those members of its set that one keeps missing. */
	readonly isSlipping: boolean;
}

/** An answer that stands, or that the card was started over. */
export type PastAnswer = Moment & {
	readonly kind: 'answer' | 'reset';
	/** Of the members of a set, all that were rated together; empty for a reset. */
	readonly ratings: readonly Rating[];
};

/** All that is known of one card. */
export interface CardReport {
	/** The card itself, or a set's members. */
	readonly items: readonly ItemReport[];
	/** The latest first. */
	readonly past: readonly PastAnswer[];
	/** The study day on which it is asked next, as things stand; `null` where it never is. */
	readonly comes: Day | null;
	/** Where the weights in force come from: `fsrs6`, or the id of a `params` event. */
	readonly params: string;
}

/** @param events of the card's items, with the voids that aim at them */
export function cardReport(
	deck: DeckId,
	card: Card,
	events: readonly LogEvent[],
	input: QueueInput,
): CardReport {
	const { states, now, settings } = input;
	const [queued] = queueCards({ id: deck, cards: [card] });
	const items = queued?.items ?? [];
	const met = items.flatMap((item) => states.get(item) ?? []);
	const slips = new Set(card.kind === 'set' ? slipping(met).map(({ item }) => item) : []);
	const comes = queued === undefined ? Infinity : placementOf(queued, input).comes;
	return {
		items: items.map((item) => {
			const state = states.get(item);
			const recall = state === undefined ? null : meanRetrievability([state], now.day, settings);
			return { item, state, recall, isSlipping: slips.has(item) };
		}),
		past: pastAnswers(events),
		comes: Number.isFinite(comes) ? (comes as Day) : null,
		params: settings.params.id,
	};
}

function pastAnswers(events: readonly LogEvent[]): PastAnswer[] {
	const past = standing(union(events)).filter(
		(event) => event.kind === 'review' || event.kind === 'reset',
	);
	// A set's members are rated, and reset, at the same moment.
	const together = groupedBy(past, ({ at, kind }) => `${String(at)}|${kind}`);
	return [...together.values()].reverse().flatMap((group) => {
		const [first] = group;
		if (first === undefined) return [];
		const { at, offset, day } = first;
		const ratings = group.flatMap((event) => (event.kind === 'review' ? event.rating : []));
		const kind = first.kind === 'reset' ? 'reset' : 'answer';
		return [{ kind, at, offset, day, ratings }];
	});
}
