import type { DeckId } from '#lib/core/deck/deck.ts';
import type { PastQuiz } from '#lib/core/quiz/quiz-history.ts';
import type { QuizWishes } from '#lib/core/quiz/quiz-wishes.ts';
import type { Quiz, QuizId } from '#lib/core/quiz/quiz.ts';
import type { QuizLog, QuizStore } from '#lib/storage/quiz-store.ts';

/** Keeps quizzes as a database does, by copy, and writes no log. */
export class MemoryQuizStore implements QuizStore {
	readonly quizzes = new Map<QuizId, Quiz>();
	/** The next writes fail with these, in turn. */
	readonly failures: Error[] = [];
	/** While set, writes wait for it. */
	gate: Promise<unknown> | undefined;
	kept: Partial<QuizWishes> = {};

	quiz(id: QuizId) {
		return Promise.resolve(structuredClone(this.quizzes.get(id)));
	}

	unfinished(deck: DeckId) {
		const open = [...this.quizzes.values()].filter((quiz) => isUnfinished(quiz, deck));
		return Promise.resolve(structuredClone(open.sort((a, b) => b.startedAt - a.startedAt)[0]));
	}

	async begin(quiz: Quiz) {
		await this.#passing();
		const others = [...this.quizzes.values()].filter((other) => isUnfinished(other, quiz.deck));
		for (const { id } of others) this.quizzes.delete(id);
		this.quizzes.set(quiz.id, structuredClone(quiz));
	}

	async step(id: QuizId, step: (stored: Quiz) => Quiz, _log?: QuizLog) {
		await this.#passing();
		const stored = this.quizzes.get(id);
		if (stored === undefined) return undefined;
		const next = structuredClone(step(stored));
		this.quizzes.set(id, next);
		return structuredClone(next);
	}

	history(): Promise<readonly PastQuiz[]> {
		return Promise.resolve([]);
	}

	wishes() {
		return Promise.resolve(structuredClone(this.kept));
	}

	async keepWishes(wishes: Partial<QuizWishes>) {
		await this.#passing();
		this.kept = structuredClone(wishes);
	}

	close(): void {
		this.gate = undefined;
	}

	async #passing(): Promise<void> {
		await this.gate;
		const failure = this.failures.shift();
		if (failure !== undefined) throw failure;
	}
}

function isUnfinished({ deck, endedAt }: Quiz, of: DeckId): boolean {
	return deck === of && endedAt === null;
}
