import type { Card, CardId, FactId, MemberId } from '#lib/core/cards/card.ts';
import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import type { Day, Moment } from '#lib/core/schedule/day.ts';
import type {
	EventId,
	LogEvent,
	Rating,
	ReviewEvent,
	VoidEvent,
} from '#lib/core/schedule/event.ts';
import { itemId, type ItemId } from '#lib/core/schedule/item.ts';

const DAY_MS = 86_400_000;

/** Noon UTC of a study day, and some minutes. */
export function moment(day: number, minutes = 0): Moment {
	return { at: day * DAY_MS + DAY_MS / 2 + minutes * 60_000, offset: 0, day: day as Day };
}

export function plainCard(id: string, fact = id): Card {
	return {
		...{ id: id as CardId, kind: 'basic', prompt: `What is ${id}?`, answer: id, accepted: [] },
		...{ citation: null, fact: fact as FactId },
	};
}

export function setCard(id: string, labels: readonly string[]): Card {
	const members = labels.map((label) => ({ id: label as MemberId, label, accepted: [] }));
	return {
		...{ id: id as CardId, kind: 'set', prompt: `Which are ${id}?`, accepted: [], members },
		...{ citation: null, fact: id as FactId },
	};
}

export function sampleDeck(id: string, cards: readonly Card[]): Deck {
	const article = { kind: 'whole' as const, title: id, sha256: '0'.repeat(64), text: 'Text.' };
	return {
		...{ format: 'recto-deck', version: 1, id: id as DeckId, revision: 1, title: id },
		...{ language: 'en', article, cards },
	};
}

export function item(deck: string, card: string): ItemId {
	return itemId(deck as DeckId, card as CardId);
}

export function reviewOf(
	item: ItemId,
	id: string,
	rating: Rating,
	when: Moment,
	rest: Partial<ReviewEvent> = {},
): ReviewEvent {
	return {
		...{ v: 1, kind: 'review', id: id as EventId, ...when, item, rating, ms: 900, source: 'study' },
		...{ previous: null, interval: null, step: null, params: 'fsrs6' },
		...rest,
	};
}

export function voidOf(target: string, id: string, when: Moment): VoidEvent {
	return { v: 1, kind: 'void', id: id as EventId, ...when, target: target as EventId };
}

export function settingOf(id: string, name: string, value: unknown, when: Moment): LogEvent {
	return { v: 1, kind: 'setting', id: id as EventId, ...when, scope: 'all', name, value };
}
