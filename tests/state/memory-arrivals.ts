import { canonical } from '#lib/core/canonical.ts';
import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import { justDeck, type StoredDeck } from '#lib/core/deck/stored-deck.ts';
import type { LogEvent } from '#lib/core/schedule/event.ts';
import type { ArrivalStore, DeckHere } from '#lib/storage/arrival-store.ts';

/** Decks in memory, and what was asked of them. */
export class MemoryArrivals implements ArrivalStore {
	readonly decks = new Map<DeckId, StoredDeck>();
	readonly laid: LogEvent[] = [];
	/** From which deck each own one has its progress. */
	readonly copied = new Map<DeckId, DeckId | null>();
	taken = 0;
	/** The next write fails with this. */
	failure: Error | undefined;

	find(id: DeckId): Promise<DeckHere | undefined> {
		const stored = this.decks.get(id);
		return Promise.resolve(stored && { stored, laid: this.laid });
	}

	take(before: StoredDeck | undefined, next: StoredDeck): Promise<'taken' | 'changed'> {
		this.#mayFail();
		const here = this.decks.get(next.deck.id);
		if (canonical(here) !== canonical(before)) return Promise.resolve('changed');
		this.decks.set(next.deck.id, next);
		this.taken++;
		return Promise.resolve('taken');
	}

	addOwn(deck: Deck, from: DeckId | null): Promise<void> {
		this.#mayFail();
		this.decks.set(deck.id, justDeck(deck));
		this.copied.set(deck.id, from);
		return Promise.resolve();
	}

	renew(deck: Deck): Promise<void> {
		this.decks.set(deck.id, justDeck(deck));
		return Promise.resolve();
	}

	close(): void {
		this.failure = undefined;
	}

	#mayFail(): void {
		const { failure } = this;
		this.failure = undefined;
		if (failure !== undefined) throw failure;
	}
}
