import type { Moment } from '#lib/core/schedule/day.ts';
import type { LogEvent } from '#lib/core/schedule/event.ts';
import { dueQueue, lastRedoable, lastUndoable } from '#lib/core/schedule/index.ts';
import type { Store, StoreProblem, StudyRecord } from '#lib/storage/store.ts';
import { AnswerWriter } from './answer-writer.svelte.ts';
import type { Asked } from './asked.ts';
import { DeckMemory } from './deck-memory.svelte.ts';
import type { Clock, TabMemory } from './parts.ts';
import { problemOf } from './problem.ts';
import { SetDrafts } from './set-drafts.ts';

/** An answer on its way into the store. */
export interface Given {
	readonly asked: Asked;
	readonly takeBack: () => void;
}

interface Outcome {
	onSaved(): void;
	onFailed(given: Given, problem: StoreProblem): void;
}

/** A deck that is open for study: what is known of it, and the way into its store. */
export class OpenStudy {
	readonly memory: DeckMemory;
	readonly drafts: SetDrafts;
	readonly #store: Store;
	readonly #writer: AnswerWriter<Given>;
	#changing = $state.raw(0);
	#lastChange: Promise<unknown> = Promise.resolve();

	constructor(
		{ store, record }: { readonly store: Store; readonly record: StudyRecord },
		tabMemory: TabMemory,
		outcome: Outcome,
	) {
		this.#store = store;
		this.memory = new DeckMemory(record);
		this.drafts = new SetDrafts(tabMemory, record.deck.id);
		this.#writer = new AnswerWriter<Given>(store, {
			onSaved: (events, states) => {
				this.memory.confirm(events, states, (item) => this.#writer.isWaitingFor(item));
				outcome.onSaved();
			},
			onFailed: (given, problem) => outcome.onFailed(given, problem),
		});
	}

	/** No answer is on its way. */
	get isSaved(): boolean {
		return this.#writer.isIdle;
	}

	/** Neither an answer nor another change is on its way. */
	get isIdle(): boolean {
		return this.isSaved && this.#changing === 0;
	}

	/** The answer that Undo takes back, as its reviews. */
	readonly undoable = $derived.by(() => lastUndoable(this.memory.today));
	/** What Redo brings back, as the voids that took it. */
	readonly redoable = $derived.by(() => lastRedoable(this.memory.today));

	get canUndo(): boolean {
		return this.isIdle && this.undoable.length > 0;
	}

	get canRedo(): boolean {
		return this.isIdle && this.redoable.length > 0;
	}

	/** New cards that could still be learnt today, `more` beyond the day's limit. */
	moreNew(now: Moment, more: number): number {
		return dueQueue(this.memory.queueInput(now, more)).counts.fresh;
	}

	/** Resolves when no answer is on its way. */
	settled(): Promise<void> {
		return this.#writer.settled();
	}

	/** Stores an answer, which counts on the screen at once. Resolves when it is settled, either way. */
	write(asked: Asked, events: readonly LogEvent[]): Promise<void> {
		return this.#writer.write({ asked, takeBack: this.memory.anticipate(events) }, events);
	}

	/**
	 * Stores what the screen waits for, one such change after the other.
	 * @returns why nothing was stored; undefined where it was
	 */
	async change(events: readonly LogEvent[]): Promise<StoreProblem | undefined> {
		this.#changing += 1;
		const change = this.#lastChange.then(() => this.#store.append(events));
		this.#lastChange = change.catch(() => undefined);
		try {
			this.memory.confirm(events, await change, () => false);
			return undefined;
		} catch (reason) {
			return problemOf(reason);
		} finally {
			this.#changing -= 1;
		}
	}

	/** Reads the store anew, when nothing is on its way any more. Returns whether something was taken over. */
	async renewed(clock: Clock): Promise<boolean> {
		try {
			for (;;) {
				await Promise.all([this.settled(), this.#lastChange]);
				const before = this.memory.today;
				const record = await this.#store.record(this.memory.deck.id, clock());
				if (record === undefined) return false;
				// An answer that was given while it was read is not in it.
				if (!this.isIdle || this.memory.today !== before) continue;
				this.memory.renew(record);
				return true;
			}
		} catch (reason) {
			// Nothing is lost by it: the next answer says what is wrong with the store.
			console.warn('The store could not be read anew:', reason);
			return false;
		}
	}
}
