import type { Given } from '#lib/core/quiz/index.ts';
import type { OpenQuestion } from './open-question.svelte.ts';

export interface QuizDraftParts {
	/** What was stored of it when it was laid. */
	readonly kept: Given | null;
	/** By the quiz's own time, ms. */
	readonly now: () => number;
	/** Calls back after a while, once; returns what calls it off. */
	readonly later: (ms: number, doing: () => void) => () => void;
	/** Stores what lies there, as it was changed at an instant. */
	readonly keep: (draft: Given | null, at: number) => void;
}

/** Letters are put on the disk when they rest. */
const REST_MS = 400;

/**
 * Puts what lies on an open question on the disk, where it was changed on this page: a page that only shows it has
 * nothing to say over another that is written on.
 */
export class QuizDraft {
	readonly #parts: QuizDraftParts;
	#kept: Given | null;
	/** When it was last changed here. */
	#changedAt = -Infinity;
	/** What was changed here is not kept yet. */
	#isWaiting = false;
	#callOff: () => void = () => undefined;

	constructor(parts: QuizDraftParts) {
		this.#parts = parts;
		this.#kept = parts.kept;
	}

	/** `held`: of letters that are still composed, which are kept when they are done. */
	changed(asked: OpenQuestion, when: 'now' | 'soon' | 'held'): void {
		this.#changedAt = this.#parts.now();
		this.#isWaiting = true;
		if (when === 'now') this.keep(asked);
		else if (when === 'soon') this.#keepSoon(asked);
	}

	/** Stores what is not stored yet. */
	keep(asked: OpenQuestion): void {
		this.#callOff();
		if (!this.#isWaiting) return;
		this.#isWaiting = false;
		this.#kept = asked.given;
		this.#parts.keep(this.#kept, this.#changedAt);
	}

	/** Time is up: what stands on the line is taken in as it stood, which is no later change. */
	close(asked: OpenQuestion): void {
		const [kept, at] = [this.#kept, this.#changedAt];
		asked.close();
		this.#isWaiting ||= at > -Infinity && !isSame(kept, asked.given);
		this.#changedAt = at;
		this.keep(asked);
	}

	/** Whether another page has stored something else since, and nothing waits here. */
	isStale(stored: Given | null): boolean {
		return !this.#isWaiting && !isSame(this.#kept, stored);
	}

	#keepSoon(asked: OpenQuestion): void {
		this.#callOff();
		this.#callOff = this.#parts.later(REST_MS, () => this.keep(asked));
	}
}

export function isSame(one: Given | null, other: Given | null): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
