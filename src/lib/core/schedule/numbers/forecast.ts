import type { DeckId } from '../../deck/deck.ts';
import type { Day, Moment } from '../day.ts';
import type { FoldedItem } from '../fold.ts';
import type { ItemControl, ItemState } from '../item-state.ts';
import type { ItemId } from '../item.ts';
import type { QueueCard } from '../queue-card.ts';
import { reviewDay } from '../review-day.ts';
import type { SettingsOf } from './replay.ts';

export interface Load {
	/** A set counts as one. */
	readonly cards: number;
	/** Each of a set's members that will be asked. */
	readonly items: number;
}

export interface ForecastDay extends Load {
	readonly day: Day;
}

/** What comes back when, if each is answered on its day: cards met before, not the new ones. */
export interface Forecast {
	/** 90 days from today; what is overdue is due today. */
	readonly days: readonly ForecastDay[];
	/** After these. */
	readonly later: Load;
	/** Suspended: not asked at all. */
	readonly kept: Load;
}

const DAYS = 90;

/** Puts each card where the due queue would place it, day by day. */
export class ForecastTally {
	readonly #folded: ReadonlyMap<ItemId, FoldedItem>;
	readonly #settings: SettingsOf;
	readonly #now: Moment;
	readonly #days = Array.from({ length: DAYS }, () => ({ cards: 0, items: 0 }));
	readonly #later = { cards: 0, items: 0 };
	readonly #kept = { cards: 0, items: 0 };

	/** @param folded what is known of each item */
	constructor(folded: ReadonlyMap<ItemId, FoldedItem>, settings: SettingsOf, now: Moment) {
		this.#folded = folded;
		this.#settings = settings;
		this.#now = now;
	}

	take(deck: DeckId, card: QueueCard): void {
		const known = knownOf(card, this.#folded);
		const met = known.states.size;
		if (met === 0) return;
		const settings = this.#settings(deck);
		const on = reviewDay(card, { cards: [card], now: this.#now, settings, ...known });
		const load = on === Infinity ? this.#kept : (this.#days[on - this.#now.day] ?? this.#later);
		const asked = on === Infinity ? 0 : met - known.suspended;
		load.cards += 1;
		load.items += asked;
		this.#kept.items += met - asked;
	}

	result(): Forecast {
		return {
			days: this.#days.map((load, i) => ({ day: (this.#now.day + i) as Day, ...load })),
			later: this.#later,
			kept: this.#kept,
		};
	}
}

interface Known {
	readonly states: ReadonlyMap<ItemId, ItemState>;
	readonly controls: ReadonlyMap<ItemId, ItemControl>;
	/** Of the items with a state. */
	readonly suspended: number;
}

function knownOf({ items }: QueueCard, folded: ReadonlyMap<ItemId, FoldedItem>): Known {
	const states = new Map<ItemId, ItemState>();
	const controls = new Map<ItemId, ItemControl>();
	let suspended = 0;
	for (const item of items) {
		const known = folded.get(item);
		if (known === undefined) continue;
		controls.set(item, known.control);
		if (known.state === undefined) continue;
		states.set(item, known.state);
		if (known.control.suspended) suspended += 1;
	}
	return { states, controls, suspended };
}
