import type { CardId } from '#lib/core/cards/card.ts';
import type { Given } from '#lib/core/quiz/quiz.ts';
import type { Question } from '#lib/core/quiz/question.ts';
import { quizAction, type QuizAction } from './keys.ts';

/** Keys that follow each other so soon are one writing, ms. */
const WRITING_MS = 700;
/** Two presses of Enter so close together are one, ms. */
const DOUBLE_MS = 350;

export interface KeyedQuestion {
	readonly question: Question;
	/** Events of a timeline that have their place, earliest first. */
	readonly placed: readonly CardId[];
	place(card: CardId): void;
	takeBack(card: CardId): void;
}

export interface KeyedQuiz {
	readonly asked: KeyedQuestion;
	/** Right and wrong of the question on the screen are shown. */
	readonly isTold: boolean;
	readonly singleKeys: boolean;
	/** Hands in this, or what lies there. */
	readonly onanswer: (given?: Given) => void;
	/** Goes on from a question that is told. */
	readonly onnext: () => void;
	/** Lists the keys. */
	readonly onlist: () => void;
	/** Tells the time that is left. */
	readonly ontime: () => void;
}

/** A quiz that is taken by its keys. */
export class QuizKeyboard {
	/** When a key was last pressed that writes on a line, ms. */
	#wroteAt = -Infinity;
	/** When a line was last handed in, ms. */
	#handedInAt = -Infinity;

	/** @param quiz that takes keys now; `null` while a sheet lies over it, while it rests, and after it */
	press(event: KeyboardEvent, quiz: KeyedQuiz | null): void {
		if (isOnLine(event)) {
			const isHandedIn = event.key === 'Enter' && !event.isComposing;
			this.#wroteAt = isHandedIn ? -Infinity : event.timeStamp;
			if (isHandedIn) this.#handedInAt = event.timeStamp;
		}
		if (quiz === null) return;
		const { asked, isTold, singleKeys } = quiz;
		const { format } = asked.question;
		const choices = choicesOf(asked.question);
		const action = quizAction(event, { singleKeys, format, isAnswered: isTold, choices });
		if (action === undefined) return;
		event.preventDefault();
		if (event.timeStamp - this.#handedInAt < DOUBLE_MS || this.#isWrittenOn(event)) return;
		act(action, asked, quiz);
	}

	/**
	 * Whether the learner is still writing on a line that is gone: time was up, or the last name of a list stood
	 * complete. What they write to its end is no answer to what came after.
	 */
	#isWrittenOn({ key, timeStamp }: KeyboardEvent): boolean {
		if (timeStamp - this.#wroteAt >= WRITING_MS) return false;
		if (key !== 'Enter') this.#wroteAt = timeStamp;
		return true;
	}
}

function isOnLine({ target }: KeyboardEvent): boolean {
	return target instanceof HTMLInputElement && target.type === 'text';
}

function act(action: QuizAction, asked: KeyedQuestion, quiz: KeyedQuiz): void {
	if (action.kind === 'pick') quiz.onanswer({ format: 'choice', picked: action.index });
	else if (action.kind === 'say') quiz.onanswer({ format: 'truth', said: action.said });
	else if (action.kind === 'list') quiz.onlist();
	else if (action.kind === 'time') quiz.ontime();
	else if (action.kind === 'take') {
		const last = asked.placed.at(-1);
		if (last !== undefined) asked.takeBack(last);
	} else if (action.kind === 'place') {
		placeOrTake(asked, action.index);
	} else if (quiz.isTold) quiz.onnext();
	else if (asked.placed.length === choicesOf(asked.question)) quiz.onanswer();
}

function placeOrTake(asked: KeyedQuestion, index: number): void {
	const { question, placed } = asked;
	const card = question.format === 'order' ? question.cards[index] : undefined;
	if (card === undefined) return;
	if (placed.includes(card.id)) asked.takeBack(card.id);
	else asked.place(card.id);
}

function choicesOf(question: Question): number {
	if (question.format === 'order') return question.cards.length;
	return question.format === 'choice' ? question.choices.length : 0;
}
