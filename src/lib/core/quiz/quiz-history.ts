import { groupedBy } from '../grouped-by.ts';
import type { Day } from '../schedule/day.ts';
import type { AnswerEvent, LogEvent } from '../schedule/event.ts';
import { union } from '../schedule/log-order.ts';
import { standing } from '../schedule/voided.ts';

/** A quiz that was taken, as far as the log tells. */
export interface PastQuiz {
	readonly quiz: string;
	/** Of its first answer: ms since the epoch, and its study day. */
	readonly at: number;
	readonly day: Day;
	readonly questions: number;
	/** Questions answered right, in parts where a part was right: 0 to `questions`. */
	readonly credit: number;
	/** What the questions took in all. */
	readonly ms: number;
}

/** The quizzes among the events of a log, oldest first. In what order, and how often, an event comes is all one. */
export function quizzesIn(events: readonly LogEvent[]): readonly PastQuiz[] {
	const answers = standing(union(events)).filter((event) => event.kind === 'answer');
	const quizzes = [...groupedBy(answers, ({ quiz }) => quiz).values()];
	return quizzes
		.flatMap(pastQuiz)
		.sort((a, b) => a.day - b.day || a.at - b.at || (a.quiz < b.quiz ? -1 : 1));
}

/** Of answers in the order of the log. */
function pastQuiz(answers: readonly AnswerEvent[]): PastQuiz[] {
	const [first] = answers;
	if (first === undefined) return [];
	const questions = [...groupedBy(answers, ({ question, id }) => question ?? id).values()];
	const credits = questions.map(
		(events) => events.filter(({ correct }) => correct === true).length / events.length,
	);
	// Each event of a question carries the time of the whole of it.
	const times = questions.map((events) => Math.max(...events.map(({ ms }) => ms)));
	const { quiz, at, day } = first;
	return [{ quiz, at, day, questions: questions.length, credit: sum(credits), ms: sum(times) }];
}

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, number) => total + number, 0);
}
