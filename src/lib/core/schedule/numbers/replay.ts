import type { DeckId } from '../../deck/deck.ts';
import type { ItemControlEvent, LogEvent, ReviewEvent } from '../event.ts';
import { applyEvent, UNTOUCHED, type FoldedItem } from '../fold.ts';
import { isOfItem } from '../item-event.ts';
import type { ItemState } from '../item-state.ts';
import type { ItemId } from '../item.ts';
import type { ScheduleSettings } from '../settings.ts';
import { Wishes } from './wishes.ts';

export type SettingsOf = (deck: DeckId) => ScheduleSettings;

/** One review, or the reset of an item, and what was known of the item before and after it. */
export interface Step {
	readonly event: ReviewEvent | ItemControlEvent;
	/** undefined: new. */
	readonly before: ItemState | undefined;
	/** undefined: reset. */
	readonly after: ItemState | undefined;
	readonly settings: ScheduleSettings;
	/** The retention that was wished for in its deck just then, 0 to 1. */
	readonly wished: number;
}

/**
 * The log told once more, answer by answer, by the weights and settings now in force: only what was wished for
 * is that of the time.
 */
export class Replay {
	readonly #folded = new Map<ItemId, FoldedItem>();
	readonly #settings: SettingsOf;
	readonly #wishes = new Wishes();

	constructor(settings: SettingsOf) {
		this.#settings = settings;
	}

	/** What the events so far say of each item. */
	get folded(): ReadonlyMap<ItemId, FoldedItem> {
		return this.#folded;
	}

	/**
	 * Takes the next event of a log that is in order, each once, nothing in it taken back.
	 * @returns undefined for an event that changes no memory
	 */
	take(event: LogEvent): Step | undefined {
		if (!isOfItem(event)) {
			this.#wishes.take(event);
			return undefined;
		}
		const { item } = event;
		const deck = deckIdOf(item);
		const settings = this.#settings(deck);
		const known = this.#folded.get(item) ?? UNTOUCHED;
		const folded = applyEvent(known, event, settings) ?? known;
		this.#folded.set(item, folded);
		if (event.kind !== 'review' && event.kind !== 'reset') return undefined;
		const wished = this.#wishes.of(deck);
		return { event, before: known.state, after: folded.state, settings, wished };
	}
}

/** The deck's part of an item's id: cheaper than taking the whole id to pieces, event by event. */
export function deckIdOf(item: ItemId): DeckId {
	return item.slice(0, item.indexOf('/')) as DeckId;
}
