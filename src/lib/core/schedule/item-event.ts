import type { LogEvent } from './event.ts';
import { itemParts, type ItemId } from './item.ts';

type ItemEvent = Extract<LogEvent, { item: ItemId }>;

export function isOfItem<Event extends LogEvent>(event: Event): event is Event & ItemEvent {
	return 'item' in event;
}

/** The deck that an event belongs to; undefined for one of all decks, and for a void, which follows its target. */
export function deckOf(event: LogEvent): string | undefined {
	if (isOfItem(event)) return itemParts(event.item).deck;
	if ('card' in event) return event.card.slice(0, event.card.indexOf('/'));
	return event.kind === 'setting' && event.scope !== 'all' ? event.scope : undefined;
}
