import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import { publishedDeck } from '#lib/core/deck/stored-deck.ts';
import type { StoreProblem } from '#lib/storage/store.ts';
import type { Arrivals, BundledDecks } from './parts.ts';
import { problemOf } from './problem.ts';

interface OwnDeckParts {
	readonly arrivals: Arrivals;
	readonly bundled: BundledDecks;
}

export type OwnDeckStatus = 'loading' | 'ready' | 'unknown-deck' | 'unfetched' | 'store-problem';

/** A deck of the shelf as it may be passed on: as its maker published it, without what its learner has kept. */
export class OwnDeck {
	#status = $state.raw<OwnDeckStatus>('loading');
	#deck = $state.raw<Deck | null>(null);
	#problem = $state.raw<StoreProblem | null>(null);
	/** Counts what was asked for: only the last may be shown. */
	#turn = 0;
	readonly #parts: OwnDeckParts;

	constructor(parts: OwnDeckParts) {
		this.#parts = parts;
	}

	get status() {
		return this.#status;
	}

	get deck() {
		return this.#deck;
	}

	get problem() {
		return this.#problem;
	}

	async load(id: DeckId): Promise<void> {
		const turn = ++this.#turn;
		this.#status = 'loading';
		const found = await this.#find(id);
		if (turn !== this.#turn) return;
		this.#deck = typeof found === 'string' ? null : found;
		this.#status = typeof found === 'string' ? found : 'ready';
	}

	async #find(id: DeckId): Promise<Deck | Exclude<OwnDeckStatus, 'loading' | 'ready'>> {
		try {
			const here = await (await this.#parts.arrivals.existing())?.find(id);
			if (here !== undefined) return publishedDeck(here.stored);
		} catch (reason) {
			this.#problem = problemOf(reason);
			return 'store-problem';
		}
		try {
			const summary = (await this.#parts.bundled.list()).find((each) => each.id === id);
			return summary === undefined ? 'unknown-deck' : await this.#parts.bundled.fetch(summary.name);
		} catch {
			// The network and the cache have none: which of the site's decks it is, nobody can tell.
			return 'unfetched';
		}
	}
}
