import type { Deck } from '#lib/core/deck/deck.ts';
import {
	call,
	endEarly,
	expire,
	type Given,
	keepDraft,
	openNext,
	pause,
	phaseOf,
	type Question,
	type Quiz,
	respond,
	type Response,
	rest,
	resume,
	seen,
	timeLeft,
	wake,
} from '#lib/core/quiz/index.ts';
import type { EventId } from '#lib/core/schedule/event.ts';
import type { ScheduleSettings } from '#lib/core/schedule/index.ts';
import type { QuizStore } from '#lib/storage/quiz-store.ts';
import { OpenQuestion } from './open-question.svelte.ts';
import type { Clock } from './parts.ts';
import { isSame, QuizDraft } from './quiz-draft.ts';
import { QuizGrading } from './quiz-grading.ts';
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
/** When a question has been laid and painted. */
const WARM_AFTER_MS = 150;

/** A quiz on the screen: its open question, its clock, its answers. */
export class QuizRun {
	readonly #parts: QuizRunParts;
	readonly #keeper: QuizKeeper;
	readonly #grading: QuizGrading;
	#at = $state.raw(0);
	/** Somebody sees the page. */
	#isAwake = true;
	#asked = $state.raw<OpenQuestion | null>(null);
	/** Of what lies on the question on the screen. */
	#draft: QuizDraft | null = null;
	/** ms by which the clock was set back since the quiz was stored: its time goes on from where it was. */
	readonly #lead: number;

	constructor(quiz: Quiz, parts: QuizRunParts) {
		const { store, clock, newId, settings, moves, onStored, later } = parts;
		this.#parts = parts;
		this.#lead = Math.max(0, quiz.seenAt - clock().at);
		this.#grading = new QuizGrading(parts.deck, quiz);
		this.#keeper = new QuizKeeper(quiz, {
			...{ store, later },
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
		const { limits, seenAt, endedAt } = this.quiz;
		if (limits === null || endedAt !== null) return;
		if ((timeLeft(this.quiz, at)?.left ?? 1) <= 0) {
			if (this.#asked !== null) this.#draft?.close(this.#asked);
			if (this.#take((quiz) => expire(quiz, at, this.#grading.grade))) return;
		}
		if (at - seenAt >= SEEN_EVERY_MS) this.#keeper.take((quiz) => seen(quiz, at));
	}

	/** Hands an answer in: what was tapped, else what lies there, if anything. `null`: "I don't know". */
	answer(given: Given | null | undefined = this.#asked?.given ?? undefined): void {
		const asked = this.#asked;
		if (asked === null || given === undefined) return;
		const at = this.#now();
		const { number } = asked;
		this.#take((quiz) => respond(quiz, number, given, at, this.#grading.grade));
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
		this.#isAwake = false;
		const at = this.#now();
		if (this.#asked !== null) this.#draft?.keep(this.#asked);
		this.#take((quiz) => rest(quiz, at));
	}

	/** The page is back: what was put to rest goes on; what the learner paused does not. */
	wake(): void {
		this.#isAwake = true;
		this.#goOn();
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
		this.#keeper.take((quiz) => wake(rest(quiz, quiz.seenAt), at));
	}

	/** Seen here, the open question does not rest, whatever another page has done. */
	#goOn(): void {
		const at = this.#now();
		if (this.#isAwake) this.#take((quiz) => wake(quiz, at));
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
		this.#asked = this.#laid(number, question, quiz.draft);
		// While the question is read.
		this.#parts.later(WARM_AFTER_MS, () => this.#grading.prepare(question));
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
		const kept = new QuizDraft({
			kept: draft,
			now: () => this.#now(),
			later: this.#parts.later,
			keep: (given, at) => this.#keeper.take((quiz) => keepDraft(quiz, number, given, at)),
		});
		this.#draft = kept;
		return new OpenQuestion({
			...{ deck: this.quiz.deck, number, question, draft },
			others: question.format === 'names' ? this.#grading.othersOf(question.card) : [],
			onChange: (asked, when) => kept.changed(asked, when),
			onFull: () => this.answer(),
		});
	}

	/** What another page did first holds here too, and is what lies there. */
	#catchUp(): void {
		const asked = this.#asked;
		const { answered, quiz } = this;
		if (asked !== null && answered !== null) this.#showGiven(asked, answered.given);
		else if (asked?.number === this.#openNumber && this.#draft?.isStale(quiz.draft) === true) {
			this.#asked = this.#laid(asked.number, asked.question, quiz.draft);
		}
		this.#goOn();
		this.#follow();
	}

	/** A list or a timeline lies as it was handed in. */
	#showGiven({ number, question, given }: OpenQuestion, handedIn: Given | null): void {
		const isLaid = question.format === 'names' || question.format === 'order';
		if (!isLaid || isSame(given, handedIn)) return;
		this.#asked = this.#laid(number, question, handedIn);
		this.#asked.names?.finish();
	}

	/** `null` where none is open. */
	get #openNumber(): number | null {
		return this.quiz.open === null ? null : this.quiz.responses.length;
	}
}
