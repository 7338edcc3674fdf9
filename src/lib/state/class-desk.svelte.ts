import type { DeckId } from '#lib/core/deck/deck.ts';
import { classTables, type ClassTable, type HandedIn } from '#lib/core/quiz/class/class-table.ts';
import { slipFromFragment, type SlipFault } from '#lib/core/quiz/class/slip-link.ts';
import type { Slip, SlipId } from '#lib/core/quiz/class/slip.ts';
import type { Delivery } from '#lib/platform/files.ts';
import type { StoreProblem } from '#lib/storage/store.ts';
import { promptsOf, type DeckPrompts, type PromptParts } from './class-prompts.ts';
import type { ClassBook, Files } from './parts.ts';
import { problemOf } from './problem.ts';

export interface ClassParts extends PromptParts {
	readonly classBook: ClassBook;
	readonly files: Pick<Files, 'saveFile'>;
}

/** What became of the link that the page was opened with. */
export type Incoming =
	| { readonly kind: 'taken'; readonly slip: Slip; readonly outcome: 'added' | 'there' | 'renewed' }
	| { readonly kind: 'refused'; readonly reason: SlipFault };

const MINUTE = 60_000;

/** A teacher's table: takes results in, adds them up, lets them go again. */
export class ClassDesk {
	#status = $state.raw<'loading' | 'ready' | 'store-problem'>('loading');
	#handedIn = $state.raw<readonly HandedIn[]>([]);
	#unreadable = $state.raw(0);
	#incoming = $state.raw<Incoming | null>(null);
	#removed = $state.raw<readonly HandedIn[]>([]);
	#problem = $state.raw<StoreProblem | null>(null);
	#prompts = $state.raw<ReadonlyMap<DeckId, DeckPrompts | undefined>>(new Map());
	readonly #tables = $derived(classTables(this.#handedIn));
	readonly #parts: ClassParts;
	#lastChange: Promise<unknown> = Promise.resolve();

	constructor(parts: ClassParts) {
		this.#parts = parts;
	}

	get status() {
		return this.#status;
	}

	get problem() {
		return this.#problem;
	}

	/** One a quiz, the latest first. */
	get tables(): readonly ClassTable[] {
		return this.#tables;
	}

	/** Rows of the store that cannot be read. */
	get unreadable() {
		return this.#unreadable;
	}

	get incoming() {
		return this.#incoming;
	}

	/** Whether what came in is all there is: it may be a learner who has opened their own. */
	get isFirst(): boolean {
		return this.#handedIn.length === 1;
	}

	/** What was removed last, and can be brought back. */
	get removed(): readonly HandedIn[] {
		return this.#removed;
	}

	/** `undefined` until they are found, and where the deck is not known here. */
	promptsOf(deck: DeckId): DeckPrompts | undefined {
		return this.#prompts.get(deck);
	}

	/** Whether a deck was looked for and not found. */
	isUnknown(deck: DeckId): boolean {
		return this.#prompts.has(deck) && this.#prompts.get(deck) === undefined;
	}

	/** An instant by the clock on the wall: "2026-11-30 09:05". */
	written(at: number): string {
		const local = new Date(at + this.#parts.clock().offset * MINUTE);
		return local.toISOString().slice(0, 16).replace('T', ' ');
	}

	/**
	 * Takes in what an address names, and shows what is stored.
	 * @param fragment of the address; empty for nothing
	 * @param onTaken called once the address has nothing more to say, before anything is shown; not
	 * where the store failed: a reload then tries again
	 */
	async load(fragment = '', onTaken: () => void = () => undefined): Promise<void> {
		await this.#change(async () => {
			if (fragment === '') return this.#incoming;
			const incoming = await this.#takeIn(fragment);
			onTaken();
			return incoming;
		});
	}

	/** Shows what other pages have done since. */
	lookAgain(): Promise<void> {
		return this.load();
	}

	async remove(ids: readonly SlipId[]): Promise<void> {
		await this.#change(async () => {
			const gone = this.#handedIn.filter(({ id }) => ids.includes(id));
			const store = await this.#parts.classBook.open();
			await store.remove(ids);
			this.#removed = gone;
			return null;
		});
	}

	async undoRemove(): Promise<void> {
		await this.#change(async () => {
			const store = await this.#parts.classBook.open();
			for (const { slip } of this.#removed) await store.add(slip);
			this.#removed = [];
			return this.#incoming;
		});
	}

	/** Hands a file with these contents to the person. */
	save(name: string, text: string): Promise<Delivery> {
		return this.#parts.files.saveFile(new File([text], name, { type: 'text/csv' }));
	}

	async #takeIn(fragment: string): Promise<Incoming> {
		const read = slipFromFragment(fragment);
		if (!read.ok) return { kind: 'refused', reason: read.reason };
		const store = await this.#parts.classBook.open();
		return { kind: 'taken', slip: read.slip, outcome: await store.add(read.slip) };
	}

	/** Does what may fail for want of the store, then shows what is there: once all before it is done and shown. */
	async #change(work: () => Promise<Incoming | null>): Promise<void> {
		const change = this.#lastChange.then(async () => this.#look(await work()));
		this.#lastChange = change.catch(() => undefined);
		try {
			await change;
			await this.#findPrompts();
		} catch (reason) {
			this.#problem = problemOf(reason);
			this.#status = 'store-problem';
		}
	}

	async #look(incoming: Incoming | null): Promise<void> {
		const store = await this.#parts.classBook.existing();
		const { slips, unreadable } = (await store?.slips()) ?? { slips: [], unreadable: 0 };
		this.#incoming = incoming;
		this.#handedIn = slips;
		this.#unreadable = unreadable;
		this.#problem = null;
		this.#status = 'ready';
	}

	async #findPrompts(): Promise<void> {
		for (const { deck } of this.#tables) {
			if (this.#prompts.has(deck)) continue;
			const prompts = await promptsOf(deck, this.#parts);
			this.#prompts = new Map(this.#prompts).set(deck, prompts);
		}
	}
}
