import type { Deck, DeckId, DeckSummary } from '#lib/core/deck/deck.ts';
import { printedCards } from '#lib/core/exchange/printed-cards.ts';
import { printedQuiz } from '#lib/core/exchange/printed-quiz.ts';
import { articleText } from '#lib/core/exchange/source-text.ts';
import type { StoreProblem } from '#lib/storage/store.ts';
import type { BundledDecks, Shelves } from './parts.ts';
import { problemOf } from './problem.ts';

export interface PrintDeskParts {
	readonly shelves: Pick<Shelves, 'existing'>;
	readonly bundled: BundledDecks;
	/** A date (ISO 8601) as a person reads it. */
	readonly writtenDate: (iso: string) => string;
}

/** `unfetched`: the deck is one of the site's, was never opened here, and the site is out of reach. */
export type PrintStatus =
	'loading' | 'ready' | 'no-deck' | 'unknown-deck' | 'unfetched' | 'store-problem';

/** A deck to be printed, of those on the device and those that the site carries. Nothing is stored by it. */
export class PrintDesk {
	readonly #parts: PrintDeskParts;
	#status = $state.raw<PrintStatus>('loading');
	#problem = $state.raw<StoreProblem | null>(null);
	#stored = $state.raw<readonly Deck[]>([]);
	#carried = $state.raw<readonly DeckSummary[]>([]);
	#deck = $state.raw<Deck | null>(null);
	/** Counts what was asked for: only the last may be shown. */
	#turn = 0;

	constructor(parts: PrintDeskParts) {
		this.#parts = parts;
	}

	get status() {
		return this.#status;
	}

	get problem() {
		return this.#problem;
	}

	/** What may be printed: the device's own decks before the site's. */
	get decks(): readonly Pick<Deck, 'id' | 'title'>[] {
		const own = new Set(this.#stored.map(({ id }) => id));
		return [...this.#stored, ...this.#carried.filter(({ id }) => !own.has(id))];
	}

	get deck() {
		return this.#deck;
	}

	/** The same, its date as the rest of the app writes it. */
	readonly #paper = $derived.by(() => {
		if (this.#deck === null) return null;
		const { article } = this.#deck;
		const { published } = article;
		if (published === undefined) return this.#deck;
		const written = this.#parts.writtenDate(published);
		return { ...this.#deck, article: { ...article, published: written } };
	});
	readonly #cards = $derived.by(() => (this.#paper === null ? [] : printedCards(this.#paper)));
	readonly #quiz = $derived.by(() => (this.#deck === null ? [] : printedQuiz(this.#deck)));

	/** The deck as cards to cut out. */
	get cards() {
		return this.#cards;
	}

	/** The deck as a quiz with its key. */
	get quiz() {
		return this.#quiz;
	}

	/** What the sheets say of where it all stands. */
	get article(): string {
		return this.#paper === null ? '' : articleText(this.#paper.article);
	}

	/** @param wanted else the first there is */
	async load(wanted: DeckId | null): Promise<void> {
		const turn = ++this.#turn;
		this.#status = 'loading';
		this.#problem = null;
		try {
			const store = await this.#parts.shelves.existing();
			const record = await store?.settings();
			// Offline the site may have no list; what is on the device can be printed all the same.
			const carried = await this.#parts.bundled.list().catch(() => []);
			if (turn !== this.#turn) return;
			this.#stored = record?.decks.map(({ deck }) => deck) ?? [];
			this.#carried = carried;
		} catch (reason) {
			if (turn !== this.#turn) return;
			this.#problem = problemOf(reason);
			this.#status = 'store-problem';
			return;
		}
		await this.show(wanted);
	}

	/** Lays out another deck of those that were found. */
	async show(wanted: DeckId | null): Promise<void> {
		const turn = ++this.#turn;
		const id = wanted ?? this.decks[0]?.id;
		const stored = this.#stored.find((deck) => deck.id === id);
		const carried = this.#carried.find((summary) => summary.id === id);
		try {
			const deck = stored ?? (carried && (await this.#parts.bundled.fetch(carried.name))) ?? null;
			if (turn !== this.#turn) return;
			this.#deck = deck;
			this.#status = deck === null ? (id === undefined ? 'no-deck' : 'unknown-deck') : 'ready';
		} catch {
			if (turn !== this.#turn) return;
			this.#deck = null;
			this.#status = 'unfetched';
		}
	}
}
