import type { CardId, Card } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import type { Moment } from '#lib/core/schedule/day.ts';
import type { LogEvent } from '#lib/core/schedule/event.ts';
import {
	applyEvent,
	countsFor,
	dueQueue,
	FREE,
	isOfItem,
	momentAfter,
	queueCards,
	turningAt,
	type DueQueue,
	type ItemId,
	type ItemState,
	type QueueInput,
	type ScheduleSettings,
	type SettingsInForce,
} from '#lib/core/schedule/index.ts';
import type { StudyRecord } from '#lib/storage/store.ts';
import type { SavedStates } from './answer-writer.svelte.ts';

type States = ReadonlyMap<ItemId, ItemState>;

/** What a session knows of its deck: as stored, with the answers still on their way laid over it. */
export class DeckMemory {
	readonly deck: Deck;
	readonly #cards: ReadonlyMap<CardId, Card>;
	readonly #queueCards: QueueInput['cards'];
	#controls: StudyRecord['controls'] = new Map();
	#states = $state.raw<States>(new Map());
	#today = $state.raw<readonly LogEvent[]>([]);
	#inForce: SettingsInForce;
	/** New cards beyond the day's limit, asked for by the learner. */
	#extraNew = $state.raw(0);

	constructor(record: StudyRecord) {
		this.deck = record.deck;
		this.#inForce = $state.raw(record.settings);
		this.#cards = new Map(record.deck.cards.map((card) => [card.id, card]));
		this.#queueCards = queueCards(record.deck);
		this.renew(record);
	}

	/** Takes over what is stored by now, by another tab too. */
	renew(record: Omit<StudyRecord, 'deck' | 'accepted'>): void {
		const { controls, states, today, settings } = record;
		this.#controls = controls;
		this.#states = states;
		this.#today = today;
		this.#inForce = settings;
	}

	get settings(): ScheduleSettings {
		return this.#inForce.of(this.deck.id);
	}

	/** Now, as the learner counts it whose day turns at the hour that is set. */
	turned(now: Moment): Moment {
		return turningAt(now, this.settings.rollover);
	}

	/** This study day's events that are stored, in the order in which they were written. */
	get today() {
		return this.#today;
	}

	get states() {
		return this.#states;
	}

	/** When the last answer in this deck was given, ms; `-Infinity` where none was. */
	get lastAt(): number {
		return Math.max(...[...this.#states.values()].map(({ lastAt }) => lastAt));
	}

	/** The moment of an answer given, or taken back, now: after all of today's, wherever the clock stands. */
	afterToday(now: Moment): Moment {
		return momentAfter(
			now,
			this.#today.filter(({ day }) => countsFor(now.day, day)),
		);
	}

	/** The moment of a setting made now: after those before it, which it would lose to otherwise. */
	afterSettings(now: Moment): Moment {
		return momentAfter(now, this.#inForce.lastSet === null ? [] : [this.#inForce.lastSet]);
	}

	card(id: CardId): Card | undefined {
		return this.#cards.get(id);
	}

	queueInput(now: Moment, extraNew = 0): QueueInput {
		return {
			cards: this.#queueCards,
			states: this.#states,
			controls: this.#controls,
			now,
			settings: this.settings,
			extraNew: this.#extraNew + extraNew,
		};
	}

	queue(now: Moment): DueQueue {
		return dueQueue(this.queueInput(now));
	}

	allowMore(cards: number): void {
		this.#extraNew += cards;
	}

	/** Lays answers over the stored states before they are stored; returns what takes them off again. */
	anticipate(events: readonly LogEvent[]): () => void {
		const before = this.#states;
		const after = new Map(before);
		for (const event of events) {
			if (!isOfItem(event)) continue;
			const state = after.get(event.item);
			const last = state && { day: state.lastDay, at: state.lastAt, id: state.lastReview };
			const control = this.#controls.get(event.item) ?? FREE;
			const folded = applyEvent({ state, control, last: last ?? null }, event, this.settings);
			if (folded?.state !== undefined) after.set(event.item, folded.state);
		}
		this.#states = after;
		return () => (this.#states = before);
	}

	/** Takes over what was stored. States of items with a later answer on its way stay as anticipated. */
	confirm(events: readonly LogEvent[], saved: SavedStates, isWaiting: (item: ItemId) => boolean) {
		const after = new Map(this.#states);
		for (const [item, state] of saved) {
			if (isWaiting(item)) continue;
			if (state === undefined) after.delete(item);
			else after.set(item, state);
		}
		this.#states = after;
		this.#today = [...this.#today, ...events];
		this.#inForce = this.#inForce.with(events);
	}
}
