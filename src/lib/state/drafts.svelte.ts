import type { DeckId } from '#lib/core/deck/deck.ts';
import { cardsInDeck } from '#lib/core/draft/index.ts';
import type { StoredDraft } from '#lib/storage/draft-store.ts';
import type { StoreProblem } from '#lib/storage/store.ts';
import type { DraftShelf } from './parts.ts';
import { problemOf } from './problem.ts';

/** A draft in the list at the start of Make. */
export interface DraftRow {
	readonly id: DeckId;
	/** Empty where the maker has given none. */
	readonly title: string;
	/** Those in its deck. */
	readonly cards: number;
	/** When it was saved last, in ms since 1970. */
	readonly at: number;
}

/** The drafts of this device: to be opened, or removed, and brought back. */
export class Drafts {
	readonly #drafts: DraftShelf;
	#status = $state.raw<'loading' | 'ready' | 'store-problem'>('loading');
	#rows = $state.raw<readonly DraftRow[]>([]);
	#unreadable = $state.raw(0);
	#problem = $state.raw<StoreProblem | null>(null);
	#removed = $state.raw<StoredDraft | null>(null);
	readonly #removedRow = $derived(this.#removed === null ? null : rowOf(this.#removed));
	#lastChange: Promise<unknown> = Promise.resolve();

	constructor({ drafts }: { readonly drafts: DraftShelf }) {
		this.#drafts = drafts;
	}

	get status() {
		return this.#status;
	}

	get problem() {
		return this.#problem;
	}

	/** The one saved last first. */
	get rows() {
		return this.#rows;
	}

	/** Rows of the store that cannot be read; they stay there. */
	get unreadable() {
		return this.#unreadable;
	}

	/** What was removed last, and can be brought back. */
	get removed(): DraftRow | null {
		return this.#removedRow;
	}

	load(): Promise<void> {
		return this.#change(() => Promise.resolve());
	}

	remove(id: DeckId): Promise<void> {
		return this.#change(async () => {
			const store = await this.#drafts.open();
			const stored = await store.get(id);
			if (stored === undefined || stored === 'unreadable') return;
			await store.remove(id);
			this.#removed = stored;
		});
	}

	undoRemove(): Promise<void> {
		return this.#change(async () => {
			const removed = this.#removed;
			if (removed === null) return;
			const store = await this.#drafts.open();
			await store.putBack(removed);
			this.#removed = null;
		});
	}

	/** Does what may fail for want of the store, then shows what is there; one after the other. */
	async #change(work: () => Promise<void>): Promise<void> {
		const change = this.#lastChange.then(work).then(() => this.#look());
		this.#lastChange = change.catch(() => undefined);
		try {
			await change;
		} catch (reason) {
			this.#problem = problemOf(reason);
			this.#status = 'store-problem';
		}
	}

	async #look(): Promise<void> {
		const store = await this.#drafts.existing();
		const { drafts, unreadable } = (await store?.list()) ?? { drafts: [], unreadable: 0 };
		this.#rows = drafts.map(rowOf).sort((one, other) => other.at - one.at);
		this.#unreadable = unreadable;
		this.#problem = null;
		this.#status = 'ready';
	}
}

function rowOf({ draft, at }: StoredDraft): DraftRow {
	const { id, details } = draft;
	return { id, title: details.title.trim(), cards: cardsInDeck(draft).length, at };
}
