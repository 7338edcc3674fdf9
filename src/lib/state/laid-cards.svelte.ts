import type { CardId } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import type { layOver } from '#lib/core/schedule/laid-over.ts';
import { LAID_KINDS } from '#lib/core/schedule/laid-kinds.ts';
import type { LaidCard, LogEvent } from '#lib/core/schedule/index.ts';
import { union } from '#lib/core/schedule/log-order.ts';

/** The cards of one deck over which its learner has laid something. What lays them is fetched when first needed. */
export class LaidCards {
	readonly #deck: Deck;
	#events: readonly LogEvent[] = [];
	#layOver: typeof layOver | undefined;
	#cards = $state.raw<ReadonlyMap<CardId, LaidCard>>(new Map());

	private constructor(deck: Deck) {
		this.#deck = deck;
	}

	/** @param events all that is stored of the deck; others than those this is about do no harm */
	static async of(deck: Deck, events: readonly LogEvent[]): Promise<LaidCards> {
		const laid = new LaidCards(deck);
		await laid.prepare(events);
		laid.renew(events);
		return laid;
	}

	get events() {
		return this.#events;
	}

	/** By card; those that are as the deck has them are not in it. */
	get cards() {
		return this.#cards;
	}

	/** To be waited for before such events are added. */
	async prepare(events: readonly LogEvent[]): Promise<void> {
		if (this.#layOver !== undefined || !events.some(({ kind }) => LAID_KINDS.has(kind))) return;
		this.#layOver = (await import('#lib/core/schedule/laid-over.ts')).layOver;
	}

	/** Takes over all that is stored by now. */
	renew(events: readonly LogEvent[]): void {
		this.#events = events;
		this.#cards = this.#layOver?.(this.#deck, events) ?? new Map();
	}

	/** What was laid over since, or taken back. */
	add(events: readonly LogEvent[]): void {
		const known = new Set(this.#events.map(({ id }) => id));
		const own = events.filter(
			(event) => LAID_KINDS.has(event.kind) || (event.kind === 'void' && known.has(event.target)),
		);
		if (own.length > 0) this.renew(union([...this.#events, ...own]));
	}
}
