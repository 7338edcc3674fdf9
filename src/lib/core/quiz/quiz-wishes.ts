import * as v from 'valibot';
import { LONGEST_TYPED } from './class/nickname.ts';
import { FORMATS } from './format.ts';
import {
	ALLOWANCES,
	LONGEST_CLOCK,
	MOST_QUESTIONS,
	SHORTEST_CLOCK,
	type QuizSettings,
} from './quiz-settings.ts';

/** How the person at this device likes their quizzes: remembered from one to the next. */
export interface QuizWishes extends Omit<QuizSettings, 'seed'> {
	/** Answers move the schedule of study, by the rule for quizzes. */
	readonly moves: boolean;
	/** What a teacher's table calls them; empty for nothing. */
	readonly nickname: string;
}

const whole = (least: number, most: number) =>
	v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most));

const FIELDS: Readonly<Record<keyof QuizWishes, v.GenericSchema>> = {
	count: whole(1, MOST_QUESTIONS),
	formats: v.pipe(v.array(v.picklist(FORMATS)), v.minLength(1), v.maxLength(FORMATS.length)),
	clock: v.variant('kind', [
		v.object({ kind: v.literal('none') }),
		v.object({
			kind: v.picklist(['quiz', 'question']),
			seconds: whole(SHORTEST_CLOCK, LONGEST_CLOCK),
		}),
	]),
	allowance: v.picklist(ALLOWANCES),
	scoring: v.picklist(['accuracy', 'speed']),
	moves: v.boolean(),
	nickname: v.pipe(v.string(), v.maxLength(LONGEST_TYPED)),
};

/** Wishes as they were stored, or brought in with a backup: what cannot be is left out, the rest holds. */
export function readQuizWishes(stored: unknown): Partial<QuizWishes> {
	const row = v.safeParse(v.record(v.string(), v.unknown()), stored);
	if (!row.success) return {};
	const read = Object.entries(FIELDS).flatMap(([name, field]) => {
		const { success, output } = v.safeParse(field, row.output[name]);
		return success ? [[name, output] as const] : [];
	});
	return Object.fromEntries(read);
}
