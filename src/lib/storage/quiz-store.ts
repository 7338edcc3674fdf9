import type { DeckId } from '#lib/core/deck/deck.ts';
import type { PastQuiz, Quiz, QuizId, QuizWishes } from '#lib/core/quiz/index.ts';
import type { EventId, Moment, ScheduleSettings } from '#lib/core/schedule/index.ts';

/** What the answers of a quiz are logged with. */
export interface QuizLog {
	readonly moment: Moment;
	readonly newId: () => EventId;
	readonly settings: ScheduleSettings;
	/** Whether they move the schedule of study. */
	readonly moves: boolean;
}

/** Where quizzes are kept. Every promise rejects with `StoreError` only. */
export interface QuizStore {
	/** `undefined` where there is none, or none that can be read. */
	quiz(id: QuizId): Promise<Quiz | undefined>;
	/** The latest quiz of a deck that is not over. */
	unfinished(deck: DeckId): Promise<Quiz | undefined>;
	/** Keeps a new one, in the place of those of its deck that were not finished. */
	begin(quiz: Quiz): Promise<void>;
	/**
	 * Takes a quiz one step on from where it is stored, with what that means for the log, all of it or nothing: a
	 * step that another tab has taken already changes nothing.
	 * @returns the quiz as it is stored then; `undefined` where it is gone
	 */
	step(id: QuizId, step: (stored: Quiz) => Quiz, log: QuizLog): Promise<Quiz | undefined>;
	/** The quizzes of a deck that were taken, oldest first. */
	history(deck: DeckId): Promise<readonly PastQuiz[]>;
	/** What was chosen on this device. */
	wishes(): Promise<Partial<QuizWishes>>;
	keepWishes(wishes: Partial<QuizWishes>): Promise<void>;
	close(): void;
}
