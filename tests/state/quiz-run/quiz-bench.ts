import type { Question } from '#lib/core/quiz/question.ts';
import type { QuizClock } from '#lib/core/quiz/quiz-settings.ts';
import type { Quiz, QuizId } from '#lib/core/quiz/quiz.ts';
import { DEFAULT_SETTINGS } from '#lib/core/schedule/settings.ts';
import { QuizRun, type QuizRunParts } from '#lib/state/quiz-run.svelte.ts';
import { countingIds, TestClock } from '../fixture.ts';
import { MemoryQuizStore } from '../memory-quiz-store.ts';
import { ASKABLE, ASKED, CLOCKS, quizOf } from '../quiz-fixture.ts';

export const ID = 'quiz' as QuizId;
export const RIGHT = { format: 'typed', text: '354 kilometres' } as const;
export const WRONG = { format: 'typed', text: '12 kilometres' } as const;
export const KEY = { format: 'choice', picked: ASKED.choice.key } as const;
export const BOTH = [ASKED.typed, ASKED.choice];

/** A quiz on one or more pages, with a disk and a clock of its own. */
export class QuizBench {
	readonly store = new MemoryQuizStore();
	readonly clock = new TestClock();
	/** What is to be done after a while. */
	readonly resting = new Set<() => void>();

	parts(rest: Partial<QuizRunParts> = {}): QuizRunParts {
		return {
			...{ store: this.store, clock: this.clock.now, newId: countingIds(), deck: ASKABLE },
			...{ settings: DEFAULT_SETTINGS, moves: () => true, onStored: () => undefined },
			later: (_, doing) => {
				this.resting.add(doing);
				return () => this.resting.delete(doing);
			},
			...rest,
		};
	}

	async begun(questions: readonly Question[], kind: QuizClock = CLOCKS.none): Promise<QuizRun> {
		const quiz = quizOf(questions, { clock: kind, at: this.clock.at });
		await this.store.begin(quiz);
		return new QuizRun(quiz, this.parts());
	}

	/** The page is opened anew, or in a second tab. */
	async reopened(rest: Partial<QuizRunParts> = {}): Promise<QuizRun> {
		const quiz = await this.store.quiz(ID);
		if (quiz === undefined) throw new Error('no quiz is stored');
		return new QuizRun(quiz, this.parts(rest));
	}

	/** A while has passed. */
	rested(): void {
		const due = [...this.resting];
		this.resting.clear();
		for (const doing of due) doing();
	}

	/** As it is on the disk. */
	stored(): Quiz | undefined {
		return this.store.quizzes.get(ID);
	}
}
