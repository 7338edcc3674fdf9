import type { Moment } from '#lib/core/schedule/day.ts';
import type { LogEvent, Rating, ReviewEvent } from '#lib/core/schedule/event.ts';
import type { ItemId } from '#lib/core/schedule/index.ts';
import { dueQueue } from '#lib/core/schedule/due-queue.ts';
import { reviews } from '#lib/core/schedule/review.ts';
import { lastRedoable, lastUndoable, voidsFor } from '#lib/core/schedule/undo.ts';
import type { Store, StoreProblem, StudyRecord } from '#lib/storage/store.ts';
import { AnswerWriter } from './answer-writer.svelte.ts';
import type { Asked } from './asked.ts';
import { DeckMemory } from './deck-memory.svelte.ts';
import type { LaidCards } from './laid-cards.svelte.ts';
import { leechesSince } from './leeches.ts';
import type { Clock, EventIds, TabMemory } from './parts.ts';
import { problemOf } from './problem.ts';
import { SetDrafts } from './set-drafts.ts';

/** What is done on the desk, as it lay before. */
export interface Deed {
	readonly what: 'answer' | 'change';
	/** The leaf that lay there, and whether it was turned: it comes back where the deed fails. */
	readonly asked: Asked | null;
	readonly isShown: boolean;
}

/** A deed on its way into the store. */
export interface Given extends Deed {
	readonly takeBack: () => void;
	/** Cards, or members of a set, that it makes leeches. */
	readonly leeches: readonly ItemId[];
}

interface Outcome {
	onSaved(given: Given): void;
	onFailed(given: Given, problem: StoreProblem): void;
}

interface Opened {
	readonly store: Store;
	readonly record: StudyRecord;
	readonly laid: LaidCards;
}

interface Parts {
	readonly clock: Clock;
	readonly ids: EventIds;
	readonly tabMemory: TabMemory;
}

/** A deck that is open for study: what is known of it, and the way into its store. */
export class OpenStudy {
	readonly memory: DeckMemory;
	readonly drafts: SetDrafts;
	readonly #parts: Parts;
	readonly #store: Store;
	readonly #writer: AnswerWriter<Given>;
	#changing = $state.raw(0);
	#lastChange: Promise<unknown> = Promise.resolve();

	constructor({ store, record, laid }: Opened, parts: Parts, outcome: Outcome) {
		this.#parts = parts;
		this.#store = store;
		this.memory = new DeckMemory(record, laid);
		this.drafts = new SetDrafts(parts.tabMemory, record.deck.id);
		this.#writer = new AnswerWriter<Given>(store, {
			onSaved: (given, events, items) => {
				this.memory.confirm(events, items, (item) => this.#writer.isWaitingFor(item));
				outcome.onSaved(given);
			},
			onFailed: (given, problem) => outcome.onFailed(given, problem),
		});
	}

	/** Now, as the learner counts it. */
	get now(): Moment {
		return this.memory.turned(this.#parts.clock());
	}

	/** No answer is on its way. */
	get isSaved(): boolean {
		return this.#writer.isIdle;
	}

	/** Neither an answer nor another change is on its way. */
	get isIdle(): boolean {
		return this.isSaved && this.#changing === 0;
	}

	/** What Undo takes back: the reviews of an answer, or a change of a card. */
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

	/** Stores an answer. Resolves when it is settled, either way. */
	answer(
		deed: Deed,
		ratings: ReadonlyMap<ItemId, Rating>,
		given: Pick<ReviewEvent, 'ms' | 'source'>,
	): Promise<void> {
		const { states, settings, load } = this.memory;
		const answered = [...ratings].map(([item, rating]) => {
			return { item, rating, id: this.#parts.ids(), state: states.get(item) };
		});
		const moment = this.memory.afterToday(this.now);
		return this.write(deed, reviews(answered, { moment, ...given, settings, load }));
	}

	/** Stores what counts on the screen at once. Resolves when it is settled, either way. */
	write(deed: Deed, events: readonly LogEvent[]): Promise<void> {
		const before = this.memory.states;
		const takeBack = this.memory.anticipate(events);
		const leeches = leechesSince(before, this.memory.states, events);
		return this.#writer.write({ ...deed, takeBack, leeches }, events);
	}

	/** What takes these back, or, where they are voids, brings back what they took. */
	voids(targets: readonly LogEvent[]): readonly LogEvent[] {
		return voidsFor(targets, this.memory.afterToday(this.now), this.#parts.ids);
	}

	/** A choice that holds for all decks. */
	setting(name: 'buttons' | 'singleKeys', value: unknown): LogEvent {
		const moment = this.memory.afterSettings(this.now);
		return { v: 1, kind: 'setting', id: this.#parts.ids(), ...moment, scope: 'all', name, value };
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
			const [items] = await Promise.all([change, this.memory.prepare(events)]);
			this.memory.confirm(events, items, () => false);
			return undefined;
		} catch (reason) {
			return problemOf(reason);
		} finally {
			this.#changing -= 1;
		}
	}

	/** Everything the log has of some items. */
	history(items: readonly ItemId[]): Promise<readonly LogEvent[]> {
		return this.#store.history(items);
	}

	/** Reads the store anew, when nothing is on its way any more. Returns whether something was taken over. */
	async renewed(): Promise<boolean> {
		try {
			for (;;) {
				await Promise.all([this.settled(), this.#lastChange]);
				const before = this.memory.today;
				const record = await this.#store.record(this.memory.deck.id, this.#parts.clock());
				if (record === undefined) return false;
				await this.memory.prepare(record.laid);
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
