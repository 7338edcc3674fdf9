import type { Task } from '#lib/core/schedule/index.ts';
import { askedFor, isReworded, isStillAsked, type Asked } from './asked.ts';
import type { OpenStudy } from './open-study.svelte.ts';
import type { Clock } from './parts.ts';

/** What lies on the desk: one leaf, its front or its back up, or none. */
export class Desk {
	readonly #clock: Clock;
	#asked = $state.raw<Asked | null>(null);
	#isShown = $state.raw(false);
	#leaf = $state.raw(0);
	#laidAt = 0;

	constructor(clock: Clock) {
		this.#clock = clock;
	}

	get asked() {
		return this.#asked;
	}

	/** Whether the leaf is turned to its answer. */
	get isShown() {
		return this.#isShown;
	}

	/** Counts up with every leaf laid down. */
	get leaf() {
		return this.#leaf;
	}

	/** Time since the leaf was laid down, ms. */
	get lain(): number {
		return this.#clock().at - this.#laidAt;
	}

	lay(asked: Asked, { isShown = false } = {}): void {
		this.#leaf += 1;
		this.#asked = asked;
		this.#isShown = isShown;
		this.#laidAt = this.#clock().at;
	}

	/** Lays down what is to be asked next; none where nothing is left. */
	layNext(open: OpenStudy): void {
		if (!this.layTask(open, open.memory.queue(open.now).tasks[0])) this.clear();
	}

	/** Returns whether there was such a task, and a card for it. */
	layTask(open: OpenStudy, task: Task | undefined): boolean {
		const asked = askedForTask(open, task);
		if (asked !== undefined) this.lay(asked);
		return asked !== undefined;
	}

	/** A leaf that is not asked any more makes room, one that is worded otherwise by now is written anew. */
	lookAgain(open: OpenStudy): void {
		const asked = this.#asked;
		// A rated sheet is being read.
		if (asked?.kind === 'set' && (this.#isShown || asked.run.phase === 'result')) return;
		if (asked === null || !isStillAsked(open.memory, asked, open.now)) this.layNext(open);
		else if (isReworded(open.memory, asked)) {
			this.#asked = askedForTask(open, asked.task) ?? asked;
		}
	}

	turn(): void {
		this.#isShown = true;
	}

	clear(): void {
		this.#asked = null;
		this.#isShown = false;
	}
}

function askedForTask({ memory, drafts, now }: OpenStudy, task: Task | undefined) {
	return task && askedFor(memory, task, drafts, now);
}
