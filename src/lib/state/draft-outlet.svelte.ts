import type { Deck } from '#lib/core/deck/deck.ts';
import {
	deckOf,
	givenOut,
	revisionFor,
	type Draft,
	type GivenDeck,
} from '#lib/core/draft/index.ts';
import type { StoreProblem } from '#lib/storage/store.ts';
import type { OtherTabs, Shelves } from './parts.ts';
import { problemOf } from './problem.ts';

export interface OutletParts {
	readonly shelves: Shelves;
	readonly otherTabs: OtherTabs;
	/** The content address of a deck. */
	readonly addressOf: (deck: Deck) => string;
}

interface Work {
	readonly draft: Draft | undefined;
	amend(draft: Draft): void;
}

const NOTHING_GIVEN: GivenDeck = { deck: null, withheld: [] };

/** What leaves the workshop: the deck of a draft, without the cards that are not right yet. */
export class DraftOutlet {
	readonly #parts: OutletParts;
	readonly #work: Work;
	#problem = $state.raw<StoreProblem | null>(null);
	readonly #given = $derived.by(() => {
		const { draft } = this.#work;
		if (draft === undefined) return NOTHING_GIVEN;
		return deckOf(draft, revisionFor(draft, this.#parts.addressOf));
	});

	constructor(parts: OutletParts, work: Work) {
		this.#parts = parts;
		this.#work = work;
	}

	/** At the revision that it is given out at next. */
	get given(): GivenDeck {
		return this.#given;
	}

	/** Why the deck could not be put into the library. */
	get problem() {
		return this.#problem;
	}

	async addToLibrary(): Promise<boolean> {
		const { deck } = this.given;
		if (deck === null) return false;
		try {
			const store = await this.#parts.shelves.open();
			await store.putDeck(deck);
		} catch (reason) {
			this.#problem = problemOf(reason);
			return false;
		}
		this.#problem = null;
		this.#parts.otherTabs.tell(deck.id);
		this.noteShared(deck);
		return true;
	}

	noteShared(deck: Deck): void {
		const { draft } = this.#work;
		if (draft?.id === deck.id) this.#work.amend(givenOut(draft, deck, this.#parts.addressOf));
	}
}
