import type { DeckId } from '../../deck/deck.ts';
import { comingBack } from '../coming-back.ts';
import type { Day, Moment } from '../day.ts';
import type { FoldedItem } from '../fold.ts';
import type { ItemControl, ItemState } from '../item-state.ts';
import type { ItemId } from '../item.ts';
import type { QueueInput } from '../placement.ts';
import type { QueueCard } from '../queue-card.ts';
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
	/** 90 days from today, as `comingBack` has it. */
	readonly days: readonly ForecastDay[];
	/** After these. */
	readonly later: Load;
	/** Suspended: not asked at all. */
	readonly kept: Load;
}

const DAYS = 90;

/** Counts, day by day, what comes back: with breaks, exams and easy days as they are set. */
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

	/** Takes all cards of a deck. */
	take(deck: DeckId, cards: readonly QueueCard[]): void {
		const { states, controls } = this.#knownOf(cards);
		const settings = this.#settings(deck);
		const coming = comingBack({ cards, states, controls, now: this.#now, settings });
		for (const { id, items } of cards) {
			const on = coming.get(id);
			if (on === undefined) continue;
			const met = items.filter((item) => states.has(item));
			const free = met.filter((item) => controls.get(item)?.suspended !== true);
			const load = on === Infinity ? this.#kept : (this.#days[on - this.#now.day] ?? this.#later);
			const asked = on === Infinity ? 0 : free.length;
			load.cards += 1;
			load.items += asked;
			this.#kept.items += met.length - asked;
		}
	}

	result(): Forecast {
		return {
			days: this.#days.map((load, i) => ({ day: (this.#now.day + i) as Day, ...load })),
			later: this.#later,
			kept: this.#kept,
		};
	}

	#knownOf(cards: readonly QueueCard[]): Pick<QueueInput, 'states' | 'controls'> {
		const states = new Map<ItemId, ItemState>();
		const controls = new Map<ItemId, ItemControl>();
		for (const item of cards.flatMap(({ items }) => items)) {
			const known = this.#folded.get(item);
			if (known === undefined) continue;
			controls.set(item, known.control);
			if (known.state !== undefined) states.set(item, known.state);
		}
		return { states, controls };
	}
}
