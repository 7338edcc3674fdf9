import type { Card } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import {
	call,
	endEarly,
	expire,
	type Given,
	type Grading,
	keepDraft,
	markOf,
	openNext,
	otherAnswers,
	pause,
	phaseOf,
	prepareGrading,
	type Question,
	type Quiz,
	respond,
	type Response,
	resume,
	seen,
	timeLeft,
} from '#lib/core/quiz/index.ts';
import type { EventId } from '#lib/core/schedule/event.ts';
import type { ScheduleSettings } from '#lib/core/schedule/index.ts';
import type { QuizStore } from '#lib/storage/quiz-store.ts';
import { deckAsAsked } from './deck-as-asked.ts';
import { OpenQuestion } from './open-question.svelte.ts';
import type { Clock } from './parts.ts';
import { QuizKeeper, type QuizStep } from './quiz-keeper.svelte.ts';

export interface QuizRunParts {
	readonly store: Pick<QuizStore, 'step'>;
	/** Never goes back while the page lives. */
	readonly clock: Clock;
	readonly newId: () => EventId;
	/** The deck as its learner has it: what a typed answer might name instead comes from it. */
	readonly deck: Deck;
	readonly settings: ScheduleSettings;
	/** Whether answers move the schedule of study. */
	readonly moves: () => boolean;
	/** Told of each step that is on the disk. */
	readonly onStored: () => void;
	/** Calls back after a while, once; returns what calls it off. */
	readonly later: (ms: number, doing: () => void) => () => void;
}

/** How often a running clock is put on the disk: a dead battery and a clock set back gain no more. */
const SEEN_EVERY_MS = 10_000;
/** After which what could not be stored is tried again. */
const AGAIN_AFTER_MS = 5_000;
/** When a question has been laid and painted. */
const WARM_AFTER_MS = 150;
/** Letters are put on the disk when they rest. */
const REST_MS = 400;

/** A quiz on the screen: its open question, its clock, its answers. */
export class QuizRun {
	readonly #parts: QuizRunParts;
	readonly #keeper: QuizKeeper;
	readonly #deck: Deck;
	#at = $state.raw(0);
	#triedAt = 0;
	/** Paused by the page's sleep, not by the learner. */
	#isResting = false;
	/** When what lies on the open question was last changed here. */
	#laidAt = 0;
	#asked = $state.raw<OpenQuestion | null>(null);
	#callOff: () => void = () => undefined;
	/** ms by which the clock was set back since the quiz was stored: its time goes on from where it was. */
	readonly #lead: number;

	constructor(quiz: Quiz, parts: QuizRunParts) {
		const { store, clock, newId, settings, moves, onStored } = parts;
		this.#parts = parts;
		this.#lead = Math.max(0, quiz.seenAt - clock().at);
		this.#deck = deckAsAsked(parts.deck, quiz);
		this.#keeper = new QuizKeeper(quiz, {
			store,
			log: () => ({ moment: clock(), newId, settings, moves: moves() }),
			onStored: () => {
				this.#catchUp();
				onStored();
			},
		});
		this.#at = this.#now();
		this.#pickUp();
		this.tick();
		this.#follow();
	}

	get quiz(): Quiz {
		return this.#keeper.quiz;
	}

	get phase() {
		return phaseOf(this.quiz);
	}

	get problem() {
		return this.#keeper.problem;
	}

	/** It was thrown away by another tab, which started a new one. */
	get isGone() {
		return this.#keeper.isGone;
	}

	/** The question that is open, or was last. */
	get asked() {
		return this.#asked;
	}

	/** What became of the question on the screen; `null` while it is open, and where the quiz was ended over it. */
	get answered(): Response | null {
		const asked = this.#asked;
		const response = asked === null ? undefined : this.quiz.responses[asked.number];
		return response === undefined || response.ending === 'left' ? null : response;
	}

	/** ms that are left, and of how many; `null` where no clock runs. */
	readonly time = $derived.by(() => timeLeft(this.quiz, this.#at));

	/** With one clock for all, what was right is told at the end: looking at it would cost time. */
	get tellsAtOnce(): boolean {
		return this.quiz.limits === null || this.quiz.settings.clock.kind !== 'quiz';
	}

	/** Lets the clock go on: what it ends is handed in as it lies there. */
	tick(): void {
		const at = this.#now();
		this.#at = at;
		if (this.problem !== null && at - this.#triedAt >= AGAIN_AFTER_MS) {
			this.#triedAt = at;
			this.retry();
		}
		const { limits, seenAt, endedAt } = this.quiz;
		if (limits === null || endedAt !== null) return;
		if ((timeLeft(this.quiz, at)?.left ?? 1) <= 0) {
			this.#closeAsked();
			if (this.#take((quiz) => expire(quiz, at, this.#grade))) return;
		}
		if (at - seenAt >= SEEN_EVERY_MS) this.#keeper.take((quiz) => seen(quiz, at));
	}

	/** Hands an answer in: what was tapped, else what lies there, if anything. `null`: "I don't know". */
	answer(given: Given | null | undefined = this.#asked?.given ?? undefined): void {
		const asked = this.#asked;
		if (asked === null || given === undefined) return;
		const at = this.#now();
		const { number } = asked;
		this.#take((quiz) => respond(quiz, number, given, at, this.#grade));
	}

	/** On to the next question. */
	next(): void {
		const at = this.#now();
		this.#take((quiz) => openNext(quiz, at));
	}

	pause(): void {
		const at = this.#now();
		this.#take((quiz) => pause(quiz, at));
	}

	resume(): void {
		const at = this.#now();
		this.#take((quiz) => resume(quiz, at));
	}

	/** Ends it here; what was not asked is left, and no more is told of what was. */
	end(): void {
		const at = this.#now();
		this.#take((quiz) => endEarly(quiz, at));
		this.#asked = null;
	}

	/** The learner's word on an answer. */
	call(number: number, called: 'right' | 'wrong'): void {
		this.#take((quiz) => call(quiz, number, called));
	}

	/** The page goes to sleep, or away: what lies there is put on the disk, and without a clock time stops. */
	rest(): void {
		this.#keepAsked();
		this.#isResting = this.phase === 'asking' && this.quiz.limits === null;
		this.pause();
	}

	/** The page is back: what was put to rest goes on; what the learner paused does not. */
	wake(): void {
		const at = this.#now();
		if (this.#isResting) this.#take((quiz) => resume(quiz, at));
		this.#isResting = false;
		this.tick();
	}

	/** Stores what waits, once more. */
	retry(): void {
		this.#keeper.retry();
	}

	/** Takes over what another tab has stored. */
	renew(stored: Quiz | undefined): void {
		this.#keeper.renew(stored);
		this.#catchUp();
	}

	settled(): Promise<void> {
		return this.#keeper.settled();
	}

	/** By the quiz's own time, ms. */
	#now(): number {
		return this.#parts.clock().at + this.#lead;
	}

	/** Without a clock, the time in which nobody looked at the open question is none of it. */
	#pickUp(): void {
		const at = this.#now();
		const isFresh = this.phase === 'asking' && at === this.quiz.seenAt;
		if (this.quiz.limits !== null || isFresh) return;
		this.#keeper.take((quiz) => resume(pause(quiz, quiz.seenAt), at));
	}

	readonly #grade: Grading = (number, given) => {
		const question = this.quiz.questions[number];
		if (question === undefined) return { credit: 0, verdict: 'none' };
		return markOf(question, given, (card) => this.#othersOf(card), this.#deck.language);
	};

	#othersOf(card: Card): readonly string[] {
		return otherAnswers(this.#deck, card);
	}

	#take(step: QuizStep): boolean {
		const isChanged = this.#keeper.take(step);
		if (!isChanged) return false;
		// What is missing of a list stands on it from then on.
		if (this.answered !== null) this.#asked?.names?.finish();
		this.#follow();
		return true;
	}

	/** Lays the question that is open by now on the screen. */
	#follow(): void {
		const { quiz } = this;
		// Where right and wrong are told at the end, nothing lies between two questions.
		if (this.phase === 'between' && !this.tellsAtOnce) {
			const at = this.#now();
			if (this.#keeper.take((latest) => openNext(latest, at))) this.#follow();
			return;
		}
		if (this.phase === 'between') {
			if (this.#asked === null) this.#tellLast();
			return;
		}
		const number = quiz.responses.length;
		const question = quiz.questions[number];
		if (quiz.open === null || question === undefined || this.#asked?.number === number) return;
		this.#callOff();
		this.#asked = this.#laid(number, question, quiz.draft);
		this.#warm(this.#asked);
	}

	/** What was answered before a reload, or ran out meanwhile, is told first. */
	#tellLast(): void {
		const number = this.quiz.responses.length - 1;
		const question = this.quiz.questions[number];
		const given = this.quiz.responses[number]?.given ?? null;
		if (question === undefined) return;
		this.#asked = this.#laid(number, question, given);
		this.#asked.names?.finish();
	}

	#laid(number: number, question: Question, draft: Given | null): OpenQuestion {
		return new OpenQuestion({
			...{ deck: this.quiz.deck, number, question, draft },
			others: question.format === 'names' ? this.#othersOf(question.card) : [],
			onChange: (_, when) => this.#keepSoon(when),
			onFull: () => this.answer(),
		});
	}

	/** What grading makes ready when it is first asked for is made ready while the question is read. */
	#warm({ question }: OpenQuestion): void {
		if (question.format !== 'typed' && question.format !== 'names') return;
		this.#parts.later(WARM_AFTER_MS, () => prepareGrading(question, this.#othersOf(question.card)));
	}

	/** What another tab did first holds here too, and is what lies there. */
	#catchUp(): void {
		const asked = this.#asked;
		const { answered } = this;
		const isLaid = asked?.question.format === 'names' || asked?.question.format === 'order';
		if (isLaid && answered !== null && !isSame(asked.given, answered.given)) {
			this.#asked = this.#laid(asked.number, asked.question, answered.given);
			this.#asked.names?.finish();
		}
		this.#follow();
	}

	#keepSoon(when: 'now' | 'soon'): void {
		this.#callOff();
		this.#laidAt = this.#now();
		if (when === 'now') this.#keepAsked();
		else this.#callOff = this.#parts.later(REST_MS, () => this.#keepAsked());
	}

	/** What lies there by the deadline: to take in the line is no later change. */
	#closeAsked(): void {
		const laidAt = this.#laidAt;
		this.#asked?.close();
		this.#laidAt = laidAt;
		this.#keepAsked();
	}

	#keepAsked(): void {
		const asked = this.#asked;
		this.#callOff();
		const given = asked?.given ?? null;
		if (asked === null || given === null) return;
		const { number } = asked;
		const laidAt = this.#laidAt;
		this.#keeper.take((quiz) => keepDraft(quiz, number, given, laidAt));
	}
}

function isSame(one: Given | null, other: Given | null): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}
