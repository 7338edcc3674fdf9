import type { Keeping, Offer, OfferNote } from '#lib/core/backup/offer.ts';
import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import type { Moment } from '#lib/core/schedule/day.ts';
import {
	daysCountedAs,
	deckOf,
	foldLog,
	inLogOrder,
	isOfItem,
	itemsOf,
	queueCards,
	dueQueue,
	SettingsInForce,
	turningAt,
	UNTOUCHED,
	validateEvent,
	type EventId,
	type FoldedItem,
	type ItemControl,
	type ItemId,
	type ItemState,
	type LogEvent,
	type UnknownEvent,
} from '#lib/core/schedule/index.ts';
import type { SettingsRecord, ShelfEntry, Store, StudyRecord } from '#lib/storage/store.ts';

/** A store that folds its whole log anew each time: slow, and easy to trust. */
export class MemoryStore implements Store {
	readonly decks = new Map<DeckId, Deck>();
	readonly events: LogEvent[] = [];
	/** The next writes fail with these, in turn. */
	readonly failures: Error[] = [];
	/** A sentence for each row that cannot be read. */
	readonly unreadable: string[] = [];
	msAnAnswer: number | null = null;
	/** What it says of backups and installing. */
	kept: Keeping = {
		...{ events: 0, since: null, days: 0, sessions: 0 },
		...{ lastBackup: null, backupOffer: null, installOffer: null },
	};
	/** While set, writes wait for it. */
	gate: Promise<unknown> | undefined;

	record(id: DeckId, moment: Moment): Promise<StudyRecord | undefined> {
		const deck = this.decks.get(id);
		const record = deck && { deck, ...this.#fold(deck), ...this.#rest(id, moment) };
		return Promise.resolve(record);
	}

	shelf(moment: Moment): Promise<readonly ShelfEntry[]> {
		const entries = [...this.decks.values()].map((deck) => {
			const { states, controls } = this.#fold(deck);
			const settings = new SettingsInForce(this.events).of(deck.id);
			const now = turningAt(moment, settings.rollover);
			const { counts, nextDay } = dueQueue({
				...{ cards: queueCards(deck), states, controls, now, settings },
			});
			const isBusy = counts.due + counts.step + counts.fresh > 0;
			const items = deck.cards.flatMap((card) => itemsOf(deck.id, card)).length;
			const known = [...states.values()].filter(({ phase }) => phase === 'review').length;
			return {
				deck: { id: deck.id, title: deck.title, cards: deck.cards.length },
				due: counts.due + counts.step,
				fresh: items - states.size,
				freshToday: counts.fresh,
				known,
				learning: states.size - known,
				items,
				nextIn: nextDay === null || isBusy ? null : nextDay - now.day,
				...{ today: now.day, away: settings.away, exam: settings.exam },
			};
		});
		return Promise.resolve(entries);
	}

	settings(): Promise<SettingsRecord> {
		const decks = [...this.decks.values()].map((deck) => ({ deck, ...this.#fold(deck) }));
		return Promise.resolve({
			...{ decks, settings: new SettingsInForce(this.events) },
			msAnAnswer: this.msAnAnswer,
		});
	}

	putDeck(deck: Deck): Promise<void> {
		this.decks.set(deck.id, deck);
		return Promise.resolve();
	}

	async append(given: readonly (LogEvent | UnknownEvent)[]) {
		await this.gate;
		const failure = this.failures.shift();
		if (failure !== undefined) throw failure;
		const events = given.filter(isKnown);
		this.events.push(...events);
		const folded = foldLog(this.events);
		const touched = events.flatMap((event) => this.#itemsOf(event));
		return new Map(touched.map((item) => [item, folded.get(item) ?? UNTOUCHED] as const));
	}

	history(items: readonly ItemId[]) {
		const own = new Set<LogEvent>(
			this.events.filter((event) => this.#itemsOf(event).some((item) => items.includes(item))),
		);
		return Promise.resolve([...own]);
	}

	log() {
		return Promise.resolve({ events: this.events, unknown: [], corrupt: [], problems: [] });
	}

	problems() {
		return Promise.resolve(this.unreadable);
	}

	keeping() {
		return Promise.resolve(this.kept);
	}

	noteOffer(offer: Offer, note: OfferNote) {
		this.kept = { ...this.kept, [`${offer}Offer`]: note };
		return Promise.resolve();
	}

	close(): void {
		this.gate = undefined;
	}

	#itemsOf(event: LogEvent): ItemId[] {
		if (isOfItem(event)) return [event.item];
		const target = event.kind === 'void' && this.#byId(event.target);
		return target ? this.#itemsOf(target) : [];
	}

	#byId(id: EventId): LogEvent | undefined {
		return this.events.find((event) => event.id === id);
	}

	#fold(deck: Deck) {
		const states = new Map<ItemId, ItemState>();
		const controls = new Map<ItemId, ItemControl>();
		const latest = new Map<ItemId, NonNullable<FoldedItem['last']>>();
		for (const [item, { state, control, last }] of foldLog(this.events)) {
			if (!item.startsWith(`${deck.id}/`)) continue;
			if (state !== undefined) states.set(item, state);
			controls.set(item, control);
			if (last !== null) latest.set(item, last);
		}
		return { states, controls, last: latest };
	}

	#rest(id: DeckId, moment: Moment) {
		const events = [...this.events].sort(inLogOrder);
		const settings = new SettingsInForce(events);
		const { day } = turningAt(moment, settings.of('all').rollover);
		const of = (event: LogEvent): boolean => {
			const target = event.kind === 'void' ? this.#byId(event.target) : undefined;
			return target === undefined ? deckOf(event) === id : of(target);
		};
		const today = events.filter((event) => daysCountedAs(day).includes(event.day) && of(event));
		const laid = events.filter((event) => !isOfItem(event) && of(event));
		return { settings, today, laid };
	}
}

function isKnown(event: LogEvent | UnknownEvent): event is LogEvent {
	return validateEvent(event).kind === 'event';
}
