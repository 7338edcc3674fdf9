import type { QuizSettings } from './quiz-settings.ts';

/** How the person at this device likes their quizzes: remembered from one to the next. */
export interface QuizWishes extends Omit<QuizSettings, 'seed'> {
	/** Answers move the schedule of study, by the rule for quizzes. */
	readonly moves: boolean;
	/** What a teacher's table calls them; empty for nothing. */
	readonly nickname: string;
}
