import type { Quiz } from '#lib/core/quiz/index.ts';
import type { QuizLog, QuizStore } from '#lib/storage/quiz-store.ts';
import type { StoreProblem } from '#lib/storage/store.ts';
import { problemOf } from './problem.ts';

/** One step of a quiz: a pure function of where it stands. Where it does not apply it changes nothing. */
export type QuizStep = (quiz: Quiz) => Quiz;

interface Parts {
	readonly store: Pick<QuizStore, 'step'>;
	/** What the answers of a step that is taken now are logged with. */
	readonly log: () => QuizLog;
	/** Told of each step that is on the disk. */
	readonly onStored: () => void;
	/** Calls back after a while, once; returns what calls it off. */
	readonly later: (ms: number, doing: () => void) => () => void;
}

/** After which what could not be stored is tried again. */
const AGAIN_AFTER_MS = 5_000;

/**
 * A quiz that goes on on the screen at once, and is stored step by step behind it. What another tab did first holds.
 * A step that could not be stored is kept and tried again, for as long as the page lives: a quiz does not stop for it.
 */
export class QuizKeeper {
	readonly #parts: Parts;
	#stored: Quiz;
	#quiz: Quiz;
	#waiting: readonly { readonly step: QuizStep; readonly log: QuizLog }[] = [];
	#running: Promise<void> | null = null;
	#callOff: () => void = () => undefined;
	#problem = $state.raw<StoreProblem | null>(null);
	/** It was thrown away elsewhere, by starting another. */
	#isGone = $state.raw(false);

	constructor(quiz: Quiz, parts: Parts) {
		this.#stored = quiz;
		this.#quiz = $state.raw(quiz);
		this.#parts = parts;
	}

	/** As it stands on the screen. */
	get quiz(): Quiz {
		return this.#quiz;
	}

	/** Why the last step is not stored yet; `null` where nothing is amiss. */
	get problem() {
		return this.#problem;
	}

	get isGone() {
		return this.#isGone;
	}

	/** Resolves when nothing is on its way. */
	settled(): Promise<void> {
		return this.#running ?? Promise.resolve();
	}

	/** @returns whether it changed something */
	take(step: QuizStep): boolean {
		const next = step(this.#quiz);
		if (next === this.#quiz) return false;
		this.#quiz = next;
		this.#waiting = [...this.#waiting, { step, log: this.#parts.log() }];
		this.retry();
		return true;
	}

	/** Stores what waits. */
	retry(): void {
		if (this.#waiting.length === 0) return;
		this.#callOff();
		this.#running ??= this.#drain().finally(() => (this.#running = null));
	}

	/** Takes over where the quiz stands in the store by now. */
	renew(stored: Quiz | undefined): void {
		if (stored === undefined) this.#isGone = true;
		else this.#takeOver(stored);
	}

	async #drain(): Promise<void> {
		for (let [first] = this.#waiting; first !== undefined; [first] = this.#waiting) {
			try {
				const stored = await this.#parts.store.step(this.#quiz.id, first.step, first.log);
				this.#waiting = this.#waiting.slice(1);
				this.#problem = null;
				this.renew(stored);
			} catch (reason) {
				this.#problem = problemOf(reason);
				this.#callOff = this.#parts.later(AGAIN_AFTER_MS, () => this.retry());
				return;
			}
			this.#parts.onStored();
		}
	}

	#takeOver(stored: Quiz): void {
		this.#stored = stored;
		this.#quiz = this.#waiting.reduce((quiz, { step }) => step(quiz), this.#stored);
	}
}
