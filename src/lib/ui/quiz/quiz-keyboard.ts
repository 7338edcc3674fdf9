import type { OpenQuestion } from '#lib/state/open-question.svelte.ts';
import type { QuizRun } from '#lib/state/quiz-run.svelte.ts';
import { quizAction, type QuizAction } from './keys.ts';

/** Keys that follow each other so soon are one writing, ms. */
const WRITING_MS = 700;

export interface KeyedQuiz {
	readonly run: QuizRun;
	/** Right and wrong of the question on the screen are shown. */
	readonly isTold: boolean;
	readonly singleKeys: boolean;
	/** Goes on from a question that is told. */
	readonly onnext: () => void;
	/** Lists the keys. */
	readonly onlist: () => void;
	/** Tells the time that is left. */
	readonly ontime: () => void;
}

/** A quiz that is taken by its keys. */
export class QuizKeyboard {
	/** When a key was last pressed that writes, ms. */
	#keyAt = -Infinity;

	/** @param quiz that takes keys now; `null` while a sheet lies over it, while it rests, and after it */
	press(event: KeyboardEvent, quiz: KeyedQuiz | null): void {
		const isWriting = event.timeStamp - this.#keyAt < WRITING_MS;
		if (event.key !== 'Enter') this.#keyAt = event.timeStamp;
		const asked = quiz?.run.asked;
		if (!quiz || !asked) return;
		const { isTold, singleKeys } = quiz;
		const { question } = asked;
		const { format } = question;
		const choices = format === 'choice' ? question.choices.length : unplaced(asked).length;
		const action = quizAction(event, { singleKeys, format, isAnswered: isTold, choices });
		if (action === undefined) return;
		event.preventDefault();
		// A list is handed in with its last name, which the learner may still be writing to its end.
		if (isTold && isWriting && format === 'names') return;
		act(action, asked, quiz);
	}
}

function act(action: QuizAction, asked: OpenQuestion, quiz: KeyedQuiz): void {
	const { run, isTold } = quiz;
	if (action.kind === 'pick') run.answer({ format: 'choice', picked: action.index });
	else if (action.kind === 'say') run.answer({ format: 'truth', said: action.said });
	else if (action.kind === 'list') quiz.onlist();
	else if (action.kind === 'time') quiz.ontime();
	else if (action.kind === 'take') {
		const last = asked.placed.at(-1);
		if (last !== undefined) asked.takeBack(last);
	} else if (action.kind === 'place') {
		const card = unplaced(asked)[action.index];
		if (card !== undefined) asked.place(card.id);
	} else if (isTold) quiz.onnext();
	else if (unplaced(asked).length === 0) run.answer();
}

/** Events of a timeline that have no place yet. */
function unplaced({ question, placed }: OpenQuestion) {
	if (question.format !== 'order') return [];
	return question.cards.filter(({ id }) => !placed.includes(id));
}
