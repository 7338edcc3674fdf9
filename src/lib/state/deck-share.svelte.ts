import type { CardId } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import { partOfDeck } from '#lib/core/share/part-of-deck.ts';
import type { Links, MadeLink } from './parts.ts';

interface DeckShareOptions {
	/** Where links are opened: "https://recto.example/deck/". */
	readonly page: string;
	/** The parts of the address of a quiz that a link may ask for. */
	readonly quiz: string;
}

/** The link that carries a deck, made anew with each choice. */
export class DeckShare {
	readonly deck: Deck;
	#made = $state.raw<MadeLink | null>(null);
	#trouble = $state.raw<'unfetched' | 'too-long' | null>(null);
	#chosen = $state.raw<ReadonlySet<CardId>>(new Set());
	#isQuiz = $state.raw(false);
	/** Counts what was asked for: only the last may be shown. */
	#turn = 0;
	readonly #links: Links;
	readonly #options: DeckShareOptions;

	constructor(deck: Deck, links: Links, options: DeckShareOptions) {
		this.deck = deck;
		this.#links = links;
		this.#options = options;
		this.#chosen = new Set(deck.cards.map(({ id }) => id));
	}

	/** The whole address; empty until it is made. */
	get link(): string {
		return this.#made === null ? '' : `${this.#options.page}#${this.#made.fragment}`;
	}

	/** The same in the digits that a QR code holds most of. */
	get digits(): string {
		return this.#made === null ? '' : `${this.#options.page}#${this.#made.digits}`;
	}

	/** Why there is no link: a part of Recto that makes them did not arrive, or the deck is too long for any. */
	get trouble() {
		return this.#trouble;
	}

	get chosen() {
		return this.#chosen;
	}

	/** What the link carries. */
	get part(): Deck {
		return partOfDeck(this.deck, this.#chosen);
	}

	/** Whether it begins with a quiz. */
	get isQuiz() {
		return this.#isQuiz;
	}

	choose(cards: ReadonlySet<CardId>): Promise<void> {
		this.#chosen = cards;
		return this.make();
	}

	chooseFirst(count: number): Promise<void> {
		return this.choose(new Set(this.deck.cards.slice(0, count).map(({ id }) => id)));
	}

	beginWith(what: 'deck' | 'quiz'): Promise<void> {
		this.#isQuiz = what === 'quiz';
		return this.make();
	}

	async make(): Promise<void> {
		const turn = ++this.#turn;
		const deck = this.part;
		if (deck.cards.length === 0) {
			this.#made = null;
			return;
		}
		try {
			const quiz = this.#isQuiz ? { quiz: this.#options.quiz } : {};
			const made = await this.#links.make({ deck, ...quiz });
			if (turn !== this.#turn) return;
			this.#made = made;
			this.#trouble = made === null ? 'too-long' : null;
		} catch (reason) {
			console.warn('No link was made:', reason);
			if (turn === this.#turn) this.#trouble = 'unfetched';
		}
	}
}
