import type { Deck, DeckId } from '../deck/deck.ts';
import { digestBehind } from '../digest.ts';
import type { EventId, LogEvent } from './event.ts';
import { deckOf, isOfItem } from './item-event.ts';
import { itemParts, type ItemId } from './item.ts';
import { union } from './log-order.ts';
import { standing } from './voided.ts';

/**
 * What a learner did in one deck, as events of another that has cards of the same ids: reviews, what was put aside,
 * own words and the deck's settings, of what stands. Their ids follow from those they are copied from, so that a
 * copy made twice is there once. Answers in quizzes stay with the deck that they were given in, and flags with its
 * maker.
 * @param events of that deck, with voids; others are passed over
 */
export function copiedProgress(
	events: readonly LogEvent[],
	from: DeckId,
	to: Pick<Deck, 'id' | 'cards'>,
): readonly LogEvent[] {
	const digest = digestBehind('copied progress', to.id);
	const idOf = (id: EventId) => digest(128, id) as EventId;
	const cards = new Set<string>(to.cards.map(({ id }) => id));
	const moved = (item: ItemId) => `${to.id}${item.slice(from.length)}` as ItemId;

	return standing(union(events)).flatMap((event): readonly LogEvent[] => {
		if (deckOf(event) !== from) return [];
		const id = idOf(event.id);
		if (event.kind === 'setting') return [{ ...event, id, scope: to.id }];
		if (event.kind === 'edit') {
			const [, card = ''] = event.card.split('/');
			return cards.has(card)
				? [{ ...event, id, card: moved(event.card) as typeof event.card }]
				: [];
		}
		if (!isOfItem(event) || !cards.has(itemParts(event.item).card)) return [];
		const item = moved(event.item);
		if (event.kind === 'answer') return [];
		if (event.kind !== 'review') return [{ ...event, id, item }];
		const previous = event.previous && idOf(event.previous);
		return [{ ...event, id, item, previous, copyOf: event.id }];
	});
}
