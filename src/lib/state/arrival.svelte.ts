import type { CardId } from '#lib/core/cards/card.ts';
import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import { justDeck, type StoredDeck } from '#lib/core/deck/stored-deck.ts';
import type { ArrivalStore } from '#lib/storage/arrival-store.ts';
import type { StoreProblem } from '#lib/storage/store.ts';
import type { ArrivalView, Looked } from './arrival-view.ts';
import type { Arrivals, OtherTabs } from './parts.ts';
import { problemOf } from './problem.ts';

/** Where a deck that has come to this device stands. */
export type ArrivalStep =
	| { readonly kind: 'looking' }
	/** It waits for consent; nothing was stored. */
	| { readonly kind: 'preview'; readonly view: ArrivalView }
	| { readonly kind: 'taking'; readonly view: ArrivalView }
	/** It is on the disk, or was there before, as the deck of that id. */
	| { readonly kind: 'here'; readonly deck: DeckId }
	/** Yours stays as it is. */
	| { readonly kind: 'left' }
	/** Nothing of it was stored. */
	| { readonly kind: 'failed'; readonly problem: StoreProblem };

export interface ArrivalParts {
	readonly arrivals: Arrivals;
	readonly otherTabs: OtherTabs;
}

/** A deck that has come, from a link, a file or the shelf: what it is to this device, and what becomes of it. */
export class Arrival {
	#step = $state.raw<ArrivalStep>({ kind: 'looking' });
	#looked = $state.raw<Looked | null>(null);
	#kept = $state.raw<ReadonlySet<CardId>>(new Set());
	#wasOutdated = $state.raw(false);
	readonly #brought: Deck;
	readonly #parts: ArrivalParts;

	/** @param brought as `validateDeck` hands it out */
	constructor(brought: Deck, parts: ArrivalParts) {
		this.#brought = brought;
		this.#parts = parts;
	}

	get step() {
		return this.#step;
	}

	/** What was seen when it was last looked at, also where a deed has failed since. */
	get view(): ArrivalView | null {
		return this.#looked?.view ?? null;
	}

	/** The id under which a version of it is on this device, if one is. */
	get here(): DeckId | undefined {
		if (this.#step.kind === 'here') return this.#step.deck;
		const { view } = this;
		if (view === null || view.kind === 'new') return undefined;
		return view.kind === 'same' ? view.deck : this.#brought.id;
	}

	/** Withdrawn cards that are to stay. */
	get kept() {
		return this.#kept;
	}

	/** What is here has changed since it was shown, as in another tab, and is shown anew. */
	get wasOutdated() {
		return this.#wasOutdated;
	}

	/** Looks at what is here. On a device that never stored anything no store is made, or its code fetched. */
	async look(): Promise<void> {
		this.#step = { kind: 'looking' };
		try {
			await this.#look(await this.#parts.arrivals.existing());
		} catch (reason) {
			this.#fail(reason);
		}
	}

	/** Whether a withdrawn card is to stay in the deck. */
	keep(card: CardId, wish: 'keep' | 'retire'): void {
		const kept = new Set(this.#kept);
		if (wish === 'keep') kept.add(card);
		else kept.delete(card);
		this.#kept = kept;
	}

	/** Adds it where it is new. */
	async add(): Promise<void> {
		await this.#do(['new'], (store) => this.#put(store, justDeck(this.#brought)));
	}

	/** Takes it in the place of what is here: a newer one, an older one after all, or somebody else's merged into it. */
	async take(): Promise<void> {
		await this.#do(VERSIONS, async (store, stored) => {
			const { mergeDecks } = await import('#lib/core/deck/merge-decks.ts');
			return this.#put(store, mergeDecks(stored, justDeck(this.#brought), this.#kept));
		});
	}

	/** Of a deck that is here as an excerpt, takes the whole article. */
	async takeArticle(): Promise<void> {
		await this.#do(['same'], async (store, stored) => {
			const { joinDecks } = await import('#lib/core/deck/merge-decks.ts');
			return this.#put(store, joinDecks(stored, justDeck(this.#brought)));
		});
	}

	/** Adds somebody else's version as a deck of its own, all of it new or known as the one that is here. */
	async addOwn(progress: 'none' | 'copied'): Promise<void> {
		await this.#do(VERSIONS, async (store, { deck }) => {
			const { asOwnDeck } = await import('#lib/core/deck/own-deck.ts');
			const own = asOwnDeck(this.#brought);
			await store.addOwn(own, progress === 'copied' ? deck.id : null);
			return own.id;
		});
	}

	/** Keeps what is here. */
	leave(): void {
		if (this.#step.kind === 'preview') this.#step = { kind: 'left' };
	}

	async #look(store: ArrivalStore | undefined): Promise<void> {
		this.#looked = store === undefined ? NOTHING : await this.#lookIn(store);
		const { view } = this.#looked;
		// Somebody else's version takes nothing away unless it is wished for.
		const isOther = view.kind === 'other';
		this.#kept = new Set(isOther ? view.difference.withdrawn.map(({ id }) => id) : []);
		this.#step = { kind: 'preview', view };
	}

	async #lookIn(store: ArrivalStore): Promise<Looked> {
		const { lookFor } = await import('./arrival-view.ts');
		return lookFor(this.#brought, store);
	}

	/** Resolves with the id of the deck that is there now; `null` where something else has come meanwhile. */
	async #put(store: ArrivalStore, next: StoredDeck): Promise<DeckId | null> {
		const done = await store.take(this.#looked?.stored, next);
		return done === 'taken' ? next.deck.id : null;
	}

	/** @param kinds what it may be done to; a second tap finds it under way, or done */
	async #do(
		kinds: readonly ArrivalView['kind'][],
		deed: (store: ArrivalStore, stored: StoredDeck) => Promise<DeckId | null>,
	): Promise<void> {
		const looked = this.#looked;
		const mayTry = this.#step.kind === 'preview' || this.#step.kind === 'failed';
		if (looked === null || !mayTry || !kinds.includes(looked.view.kind)) return;
		this.#step = { kind: 'taking', view: looked.view };
		this.#wasOutdated = false;
		try {
			const store = await this.#parts.arrivals.open();
			const deck = await deed(store, looked.stored ?? justDeck(this.#brought));
			if (deck === null) {
				this.#wasOutdated = true;
				await this.#look(store);
				return;
			}
			this.#step = { kind: 'here', deck };
			this.#parts.otherTabs.tell(deck);
		} catch (reason) {
			this.#fail(reason);
		}
	}

	#fail(reason: unknown): void {
		this.#step = { kind: 'failed', problem: problemOf(reason) };
	}
}

const NOTHING: Looked = { view: { kind: 'new' }, stored: undefined };
const VERSIONS = ['newer', 'older', 'other'] as const;
