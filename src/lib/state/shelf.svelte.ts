import type { DeckId, DeckSummary } from '#lib/core/deck/deck.ts';
import { toldPlans, type ToldPlans } from '#lib/core/schedule/told-plans.ts';
import type { ShelfEntry, Store, StoreProblem } from '#lib/storage/store.ts';
import type { BundledDecks, Clock, Shelves } from './parts.ts';
import { problemOf } from './problem.ts';

/** How well a deck is known, by items. */
interface Memory {
	readonly known: number;
	readonly learning: number;
	readonly fresh: number;
	readonly items: number;
}

/** A deck as it stands on the shelf. */
export interface ShelfRow extends ToldPlans {
	readonly id: DeckId;
	readonly title: string;
	readonly publisher: string | undefined;
	readonly published: string | undefined;
	readonly cards: number;
	/** Due now. */
	readonly due: number;
	/** New ones that today's limit still lets in. */
	readonly freshToday: number;
	/** Study days from today until the next are due; `null` when nothing is planned. */
	readonly nextIn: number | null;
	/** `null` for a deck that was never opened here. */
	readonly memory: Memory | null;
}

export interface ShelfParts {
	readonly bundled: BundledDecks;
	readonly shelves: Shelves;
	readonly clock: Clock;
}

/** The library: decks that are stored here, and those the site carries. */
export class Shelf {
	#status = $state.raw<'loading' | 'ready' | 'failed'>('loading');
	#rows = $state.raw<readonly ShelfRow[]>([]);
	#problem = $state.raw<StoreProblem | null>(null);
	#unreadable = $state.raw(0);
	readonly #parts: ShelfParts;
	readonly #listed: readonly DeckSummary[] | null;

	/** @param listed the site's decks, where they are known already */
	constructor(parts: ShelfParts, listed: readonly DeckSummary[] | null = null) {
		this.#parts = parts;
		this.#listed = listed;
		this.#rows = (listed ?? []).map(bundledRow);
	}

	get status() {
		return this.#status;
	}

	get rows() {
		return this.#rows;
	}

	/** Why the stored decks are missing from the shelf, where they are. */
	get problem() {
		return this.#problem;
	}

	/** Rows of the log that cannot be read; they are kept, and the others count. */
	get unreadable() {
		return this.#unreadable;
	}

	/** Nothing was ever studied on this device. */
	get firstVisit(): boolean {
		return this.#rows.every((row) => row.memory === null);
	}

	/** All that can be studied now, reviews and today's new ones. */
	get toStudy(): number {
		return this.#rows.reduce((sum, row) => sum + toStudy(row), 0);
	}

	/** Study days until something is due in any deck. */
	get nextIn(): number | null {
		const days = this.#rows.flatMap((row) => (row.nextIn === null ? [] : [row.nextIn]));
		return days.length === 0 ? null : Math.min(...days);
	}

	/** The deck that the one button opens. On a break nobody is led to a new one. */
	get next(): ShelfRow | undefined {
		return this.#rows.find(
			(row) => toStudy(row) > 0 || (!row.memory && row.awayUntil === undefined),
		);
	}

	async load(): Promise<void> {
		const moment = this.#parts.clock();
		const store = this.#parts.shelves.existing();
		const [bundled, stored] = await Promise.allSettled([
			this.#listed ?? this.#parts.bundled.list(),
			store.then((store) => store?.shelf(moment) ?? []),
		]);
		const entries = stored.status === 'fulfilled' ? stored.value : [];
		const summaries = bundled.status === 'fulfilled' ? bundled.value : [];
		const here = new Set(entries.map(({ deck }) => deck.id));
		const rows = entries.map(storedRow);
		this.#rows = [
			...rows.sort(mostFirst),
			// A break is one for all decks, those that were never opened too.
			...summaries
				.filter(({ id }) => !here.has(id))
				.map((summary) => ({ ...bundledRow(summary), awayUntil: rows[0]?.awayUntil })),
		];
		this.#problem = stored.status === 'rejected' ? problemOf(stored.reason) : null;
		const nothing = this.#rows.length === 0;
		this.#status = nothing && bundled.status === 'rejected' ? 'failed' : 'ready';
		if (stored.status === 'fulfilled') await this.#lookThroughLog(store);
	}

	/** Reads the whole log, so the shelf does not wait for it. */
	async #lookThroughLog(store: Promise<Store | undefined>): Promise<void> {
		try {
			this.#unreadable = (await (await store)?.problems())?.length ?? 0;
		} catch (reason) {
			this.#problem = problemOf(reason);
		}
	}
}

export function toStudy(row: ShelfRow): number {
	return row.due + row.freshToday;
}

function mostFirst(a: ShelfRow, b: ShelfRow): number {
	return b.due - a.due || toStudy(b) - toStudy(a) || a.title.localeCompare(b.title);
}

function storedRow(entry: ShelfEntry): ShelfRow {
	const { deck, due, freshToday, known, learning, fresh, items, nextIn } = entry;
	return {
		id: deck.id,
		title: deck.title,
		publisher: deck.publisher,
		published: deck.published,
		cards: deck.cards,
		due,
		freshToday,
		nextIn,
		...toldPlans(entry, entry.today),
		memory: { known, learning, fresh, items },
	};
}

function bundledRow(summary: DeckSummary): ShelfRow {
	return {
		id: summary.id,
		title: summary.title,
		publisher: summary.publisher,
		published: summary.published,
		cards: summary.cards,
		due: 0,
		freshToday: 0,
		nextIn: null,
		memory: null,
	};
}
