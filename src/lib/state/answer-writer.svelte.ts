import type { LogEvent } from '#lib/core/schedule/event.ts';
import type { FoldedItem, ItemId } from '#lib/core/schedule/index.ts';
import { isOfItem } from '#lib/core/schedule/item-event.ts';
import type { Store, StoreProblem } from '#lib/storage/store.ts';
import { problemOf } from './problem.ts';

export type SavedItems = ReadonlyMap<ItemId, FoldedItem>;

interface Write<Answer> {
	readonly answer: Answer;
	readonly events: readonly LogEvent[];
}

interface Outcome<Answer> {
	onSaved(answer: Answer, events: readonly LogEvent[], items: SavedItems): void;
	/** Nothing of this answer was stored, nor of those given after it. */
	onFailed(answer: Answer, problem: StoreProblem): void;
}

/**
 * Stores one answer after the other, while the screen is already ahead. When one fails, those after
 * it are not tried: they were given on a screen that showed it as done.
 */
export class AnswerWriter<Answer> {
	#pending = $state.raw<readonly Write<Answer>[]>([]);
	#running: Promise<void> | null = null;
	readonly #store: Store;
	readonly #outcome: Outcome<Answer>;

	constructor(store: Store, outcome: Outcome<Answer>) {
		this.#store = store;
		this.#outcome = outcome;
	}

	get isIdle(): boolean {
		return this.#pending.length === 0;
	}

	/** Resolves when nothing is on its way. */
	settled(): Promise<void> {
		return this.#running ?? Promise.resolve();
	}

	/** Whether an answer of this item, or what is done to it, is still on its way. */
	isWaitingFor(item: ItemId): boolean {
		return this.#pending.some(({ events }) =>
			events.some((event) => isOfItem(event) && event.item === item),
		);
	}

	/** Resolves when this answer, and all before it, are settled one way or the other. */
	write(answer: Answer, events: readonly LogEvent[]): Promise<void> {
		this.#pending = [...this.#pending, { answer, events }];
		this.#running ??= this.#drain().finally(() => (this.#running = null));
		return this.#running;
	}

	async #drain(): Promise<void> {
		for (let [first] = this.#pending; first !== undefined; [first] = this.#pending) {
			let items: SavedItems;
			try {
				items = await this.#store.append(first.events);
			} catch (reason) {
				this.#pending = [];
				this.#outcome.onFailed(first.answer, problemOf(reason));
				continue;
			}
			this.#pending = this.#pending.slice(1);
			this.#tellSaved(first, items);
		}
	}

	/** What is stored stays stored, whatever goes wrong in showing it. */
	#tellSaved({ answer, events }: Write<Answer>, items: SavedItems): void {
		try {
			this.#outcome.onSaved(answer, events, items);
		} catch (fault) {
			reportError(fault);
		}
	}
}
