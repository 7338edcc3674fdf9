import { countsFor, momentAfter, type Moment } from '../schedule/day.ts';
import type { AcceptEvent, AnswerEvent, EventId, ReviewEvent } from '../schedule/event.ts';
import type { ItemId } from '../schedule/item.ts';
import { reviews } from '../schedule/review.ts';
import type { ScheduleSettings } from '../schedule/settings.ts';
import { answeredItems } from './answered-items.ts';
import type { Quiz } from './quiz.ts';
import { quizRating, type KnownItem } from './quiz-rating.ts';

export interface QuizLogging {
	/** After all that was written of these items before, and in this quiz. */
	readonly moment: Moment;
	readonly newId: () => EventId;
	/** What is known of the items; answers move nothing where it is absent. */
	readonly known?: ((item: ItemId) => KnownItem) | undefined;
	readonly settings: ScheduleSettings;
}

/** The log's own texts may be long; an answer that fills a page says nothing. */
const LONGEST_RESPONSE = 200;

/** The events of one response: an answer an item, and the reviews that follow from it. All at one moment. */
export function quizEvents(
	quiz: Quiz,
	number: number,
	{ moment, newId, known, settings }: QuizLogging,
): readonly (AnswerEvent | ReviewEvent)[] {
	const question = quiz.questions[number];
	const response = quiz.responses[number];
	if (question === undefined || response === undefined) return [];
	const items = answeredItems(quiz.deck, question, response);
	const stateOf = (item: ItemId) => known?.(item) ?? { state: undefined, control: undefined };
	const met = items.flatMap(({ item }) => stateOf(item).state ?? []);
	const now = momentAfter(
		moment,
		met.map(({ lastAt, lastDay }) => ({ at: lastAt, day: lastDay })),
	);
	const { at, offset, day } = now;
	const ms = Math.round(response.ms);
	const answers = items.map(({ item, correct, response: words }): AnswerEvent => ({
		...{ v: 1, kind: 'answer', id: newId(), at, offset, day, item, correct, ms },
		...{ format: question.format, response: cut(words) },
		...{ quiz: quiz.id, question: number },
	}));
	const rated = items.flatMap((answered) => {
		const { item } = answered;
		const { state } = stateOf(item);
		// Another item of the question may have put `now` on a later day than the learner's.
		if (state !== undefined && countsFor(moment.day, state.lastDay)) return [];
		const rating = quizRating(question.format, response, answered, stateOf(item), now);
		return rating === undefined ? [] : [{ item, rating, id: newId(), state }];
	});
	const source = question.format === 'choice' ? 'choice' : 'typed';
	return [...answers, ...reviews(rated, { moment: now, ms: response.ms, source, settings })];
}

/** Not within a sign: half of one is no text. */
function cut(words: string): string {
	return words.slice(0, LONGEST_RESPONSE).replace(/[\ud800-\udbff]$/u, '');
}

/** "I was right": the form counts from now on, in quizzes and in study. */
export function acceptEvent(item: ItemId, form: string, moment: Moment, id: EventId): AcceptEvent {
	const { at, offset, day } = moment;
	return { v: 1, kind: 'accept', id, at, offset, day, item, form };
}
