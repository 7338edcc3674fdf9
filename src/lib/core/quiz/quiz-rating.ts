import { countsFor, type Moment } from '../schedule/day.ts';
import type { Rating } from '../schedule/event.ts';
import type { ItemControl, ItemState } from '../schedule/item-state.ts';
import type { AnsweredItem } from './answered-items.ts';
import type { Format } from './format.ts';
import type { Response } from './quiz.ts';

/** What is known of an item that was answered in a quiz. */
export interface KnownItem {
	/** undefined: never met in study. */
	readonly state: ItemState | undefined;
	readonly control: ItemControl | undefined;
}

/**
 * How an answer in a quiz moves the schedule, `undefined` for not at all. Only an item that was met in study, has
 * no review today and is not set aside is moved. Choosing wrongly is Again, choosing rightly nothing, since guessing
 * does it too; what is typed, or named, is Again or, where it is due, Good. A hint, a time that ran out, an answer
 * that only the learner can judge and did not, true or false and timelines move nothing.
 */
export function quizRating(
	format: Format,
	{ ending, mark, called }: Pick<Response, 'ending' | 'mark' | 'called'>,
	{ correct, hinted }: Pick<AnsweredItem, 'correct' | 'hinted'>,
	{ state, control }: KnownItem,
	now: Moment,
): Rating | undefined {
	if (state === undefined || countsFor(now.day, state.lastDay) || isAside(control, now)) {
		return undefined;
	}
	if (correct === null || ending !== 'given') return undefined;
	if (mark.verdict === 'unsure' && called === undefined) return undefined;
	if (format === 'choice') return correct ? undefined : 1;
	if (format !== 'typed' && format !== 'names') return undefined;
	if (!correct) return 1;
	return !hinted && isDue(state, now) ? 3 : undefined;
}

function isAside(control: ItemControl | undefined, { day }: Moment): boolean {
	if (control === undefined) return false;
	return control.suspended || (control.buriedUntil !== null && control.buriedUntil > day);
}

function isDue({ dueDay, dueAt }: ItemState, { day, at }: Moment): boolean {
	return dueDay <= day && (dueAt === null || dueAt <= at);
}
