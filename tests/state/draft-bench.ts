import type { CardId, MemberId } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import { sha256Hex } from '#lib/core/digest.ts';
import type { FreshMaking } from '#lib/core/draft/index.ts';
import { DeckDraft, type DeckDraftParts } from '#lib/state/deck-draft.svelte.ts';
import type { MakingOrder, MakingOutcome } from '#lib/state/maker.ts';
import { HARBOUR_DRAFT } from '../core/draft/harbour-draft.ts';
import { TestClock } from './fixture.ts';
import { MemoryDrafts } from './memory-drafts.ts';
import { MemoryStore } from './memory-store.ts';

export const ID = HARBOUR_DRAFT.id;

/** Waits for nothing but its being told to. */
class TestTimers {
	#waiting: { readonly ms: number; readonly doing: () => void }[] = [];

	readonly later = (ms: number, doing: () => void) => {
		const entry = { ms, doing };
		this.#waiting.push(entry);
		return () => void (this.#waiting = this.#waiting.filter((each) => each !== entry));
	};

	get waiting(): readonly number[] {
		return this.#waiting.map(({ ms }) => ms);
	}

	run(): void {
		const due = this.#waiting;
		this.#waiting = [];
		for (const { doing } of due) doing();
	}
}

/** A generator that ends when it is told to. */
class TestMaker {
	orders: MakingOrder[] = [];
	cancelled = 0;
	#progress: (done: number) => void = () => undefined;
	#end: (outcome: MakingOutcome) => void = () => undefined;

	readonly make = (order: MakingOrder, onProgress: (done: number) => void) => {
		this.orders.push(order);
		this.#progress = onProgress;
		const outcome = new Promise<MakingOutcome>((resolve) => (this.#end = resolve));
		const cancel = () => {
			this.cancelled++;
			this.#end({ kind: 'cancelled' });
		};
		return { outcome, cancel };
	};

	tell(done: number): void {
		this.#progress(done);
	}

	end(outcome: MakingOutcome): void {
		this.#end(outcome);
	}

	made(making: FreshMaking): void {
		this.end({ kind: 'made', making });
	}
}

/** Plain values in a map, as text. */
class TestMemory {
	readonly texts = new Map<string, string>();
	read = (key: string): unknown => {
		const text = this.texts.get(key);
		return text === undefined ? undefined : JSON.parse(text);
	};
	write = (key: string, value: unknown): void => {
		this.texts.set(key, JSON.stringify(value));
	};
	forget = (key: string): void => {
		this.texts.delete(key);
	};
}

/** A device with one draft in its store, and what opens a workshop on it. */
export class DraftBench {
	readonly drafts = new MemoryDrafts();
	readonly library = new MemoryStore();
	readonly timers = new TestTimers();
	readonly maker = new TestMaker();
	readonly words = new TestMemory();
	readonly clock = new TestClock();
	readonly told: string[] = [];
	#minted = 0;

	constructor() {
		this.drafts.rows.set(ID, { draft: HARBOUR_DRAFT, stamp: 1, at: 0 });
	}

	get parts(): DeckDraftParts {
		const { drafts, library } = this;
		return {
			drafts: { open: () => Promise.resolve(drafts), existing: () => Promise.resolve(drafts) },
			shelves: { open: () => Promise.resolve(library), existing: () => Promise.resolve(library) },
			...{ clock: this.clock.now, lastWords: this.words, later: this.timers.later },
			maker: this.maker.make,
			otherTabs: { tell: (deck) => void this.told.push(deck) },
			newCardId: () => this.#mint() as CardId,
			newMemberId: () => this.#mint() as MemberId,
			addressOf: (deck: Deck) => sha256Hex(JSON.stringify(deck)),
		};
	}

	async open(): Promise<DeckDraft> {
		const desk = new DeckDraft(this.parts);
		await desk.load(ID);
		return desk;
	}

	/** As it is stored. */
	get stored() {
		const row = this.drafts.rows.get(ID);
		if (row === undefined || row === 'unreadable') throw new Error('nothing is stored');
		return row.draft;
	}

	#mint(): string {
		this.#minted++;
		return `minted${String(this.#minted).padStart(2, '0')}`;
	}
}
