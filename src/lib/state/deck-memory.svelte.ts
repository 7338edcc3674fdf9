import type { CardId, Card } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import type { Moment } from '#lib/core/schedule/day.ts';
import type { LogEvent } from '#lib/core/schedule/event.ts';
import type {
	DueQueue,
	FoldedItem,
	ItemId,
	LaidCard,
	QueueInput,
	ScheduleSettings,
	SettingsInForce,
} from '#lib/core/schedule/index.ts';
import { countsFor, momentAfter, turningAt } from '#lib/core/schedule/day.ts';
import { dueQueue } from '#lib/core/schedule/due-queue.ts';
import { applyEvent } from '#lib/core/schedule/fold.ts';
import { isOfItem } from '#lib/core/schedule/item-event.ts';
import { freeFrom } from '#lib/core/schedule/placement.ts';
import { queueCards } from '#lib/core/schedule/queue-card.ts';
import type { StudyRecord } from '#lib/storage/store.ts';
import type { SavedItems } from './answer-writer.svelte.ts';
import { foldedOf, withItems, type KnownItems } from './known-items.ts';
import type { LaidCards } from './laid-cards.svelte.ts';

/** What a session knows of its deck: as stored, with what is still on its way laid over it. */
export class DeckMemory {
	readonly deck: Deck;
	readonly #cards: ReadonlyMap<CardId, Card>;
	readonly #queueCards: QueueInput['cards'];
	readonly #laid: LaidCards;
	#known: KnownItems;
	#today = $state.raw<readonly LogEvent[]>([]);
	#inForce: SettingsInForce;
	/** New cards beyond the day's limit, asked for by the learner. */
	#extraNew = $state.raw(0);

	constructor(record: StudyRecord, laid: LaidCards) {
		this.deck = record.deck;
		this.#inForce = $state.raw(record.settings);
		this.#known = $state.raw(record);
		this.#laid = laid;
		this.#today = record.today;
		this.#cards = new Map(record.deck.cards.map((card) => [card.id, card]));
		this.#queueCards = queueCards(record.deck);
	}

	/** To be waited for before such events are taken over. */
	prepare(events: readonly LogEvent[]): Promise<void> {
		return this.#laid.prepare(events);
	}

	/** Takes over what is stored by now, by another tab too. */
	renew(record: Omit<StudyRecord, 'deck'>): void {
		const { today, settings, laid } = record;
		this.#known = record;
		this.#laid.renew(laid);
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
		return this.#known.states;
	}

	readonly #planned = $derived.by(() => {
		const days = new Map<number, number>();
		for (const { dueDay } of this.states.values()) days.set(dueDay, (days.get(dueDay) ?? 0) + 1);
		return days;
	});

	/** How many reviews of this deck are planned for a day: each deck spread out spreads out their sum. */
	readonly load = (day: number): number => this.#planned.get(day) ?? 0;

	get controls() {
		return this.#known.controls;
	}

	/** When the last answer in this deck was given, ms; `-Infinity` where none was. */
	get lastAt(): number {
		return Math.max(...[...this.states.values()].map(({ lastAt }) => lastAt));
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

	/** The moment of what is done to these items now: after whatever was done to them before. */
	afterItems(now: Moment, items: readonly ItemId[]): Moment {
		const last = items.flatMap((item) => this.#known.last.get(item) ?? []);
		return momentAfter(this.afterToday(now), last);
	}

	/** The moment of what is laid over a card now: after all that was laid over the deck before. */
	afterLaid(now: Moment): Moment {
		return momentAfter(this.afterToday(now), this.#laid.events);
	}

	/** A card as the learner has it. */
	card(id: CardId): Card | undefined {
		return this.laid.get(id)?.card ?? this.#cards.get(id);
	}

	/** The cards over which the learner has laid something. */
	get laid(): ReadonlyMap<CardId, LaidCard> {
		return this.#laid.cards;
	}

	/** Whether nothing keeps an item back on that day. */
	isFree(item: ItemId, now: Moment): boolean {
		return freeFrom(item, { controls: this.controls, now }) <= now.day;
	}

	queueInput(now: Moment, extraNew = 0): QueueInput {
		const { settings, states, controls } = this;
		return {
			...{ cards: this.#queueCards, states, controls, now, settings },
			extraNew: this.#extraNew + extraNew,
		};
	}

	queue(now: Moment): DueQueue {
		return dueQueue(this.queueInput(now));
	}

	allowMore(cards: number): void {
		this.#extraNew += cards;
	}

	/** Lays answers, and what is done to a card, over what is stored before they are; returns what takes them off again. */
	anticipate(events: readonly LogEvent[]): () => void {
		const before = this.#known;
		const after = new Map<ItemId, FoldedItem>();
		for (const event of events) {
			if (!isOfItem(event)) continue;
			const folded = after.get(event.item) ?? foldedOf(before, event.item);
			after.set(event.item, applyEvent(folded, event, this.settings) ?? folded);
		}
		this.#known = withItems(before, after);
		return () => (this.#known = before);
	}

	/** Takes over what was stored. Items with something later on its way stay as anticipated. */
	confirm(events: readonly LogEvent[], saved: SavedItems, isWaiting: (item: ItemId) => boolean) {
		this.#known = withItems(
			this.#known,
			[...saved].filter(([item]) => !isWaiting(item)),
		);
		this.#today = [...this.#today, ...events];
		this.#inForce = this.#inForce.with(events);
		this.#laid.add(events);
	}
}
