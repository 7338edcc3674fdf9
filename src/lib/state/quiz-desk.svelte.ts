import type { Card } from '#lib/core/cards/card.ts';
import type { Deck } from '#lib/core/deck/deck.ts';
import {
	buildQuestions,
	formatOffers,
	MOST_QUESTIONS,
	type NewQuiz,
	type PastQuiz,
	type Quiz,
	type QuizAddress,
	type QuizId,
	type QuizSettings,
	type QuizWishes,
	readQuizParts,
	startQuiz,
	startRetry,
} from '#lib/core/quiz/index.ts';
import type { StoreProblem } from '#lib/storage/store.ts';
import { OpenQuizzes, type OpenQuizzesParts } from './open-quizzes.ts';
import { problemOf } from './problem.ts';
import { QuizChoices } from './quiz-choices.svelte.ts';
import type { QuizRun } from './quiz-run.svelte.ts';
import { steadyClock } from './steady-clock.ts';

export type QuizStatus =
	| 'loading'
	| 'start'
	| 'running'
	| 'over'
	| 'no-deck'
	| 'unknown-deck'
	| 'unfetched'
	| 'store-problem';

/** Makes a quiz; `undefined` where there is nothing to ask. */
type StartQuiz = (about: NewQuiz) => Quiz | undefined;

/** The quizzes of a deck: choosing one, taking it, what came of it. */
export class QuizDesk {
	readonly #parts: OpenQuizzesParts;
	#status = $state.raw<QuizStatus>('loading');
	#problem = $state.raw<StoreProblem | null>(null);
	#opened = $state.raw<OpenQuizzes | null>(null);
	readonly #choices = new QuizChoices();
	#unfinished = $state.raw<Quiz | null>(null);
	#run = $state.raw<QuizRun | null>(null);
	#past = $state.raw<readonly PastQuiz[]>([]);
	/** Counts what was asked for: only the last may be shown. */
	#turn = 0;
	/** While a quiz is being begun. */
	#beginning: Promise<void> | null = null;

	constructor(parts: OpenQuizzesParts) {
		this.#parts = { ...parts, clock: steadyClock(parts.clock) };
	}

	get status(): QuizStatus {
		if (this.#status !== 'running' || this.#run === null) return this.#status;
		if (this.#run.isGone) return 'start';
		return this.#run.phase === 'over' ? 'over' : 'running';
	}

	get problem() {
		return this.#problem;
	}

	get deck(): Deck | null {
		return this.#opened?.deck ?? null;
	}

	/** What the next quiz is made by. */
	get wishes() {
		return this.#choices.wishes;
	}

	/** What the address says that cannot be done. */
	get faults() {
		return this.#choices.faults;
	}

	/** Everybody who has the link is asked the same. */
	get isShared(): boolean {
		return this.#choices.seed !== null;
	}

	/** One that waits to be gone on with. */
	get unfinished() {
		return this.#unfinished;
	}

	get run() {
		return this.#run;
	}

	/** The deck's quizzes that were taken, oldest first; of the one on the screen, once it is stored. */
	get past() {
		return this.#past;
	}

	/** Letters and digits act without a modifier. */
	get singleKeys(): boolean {
		return this.#opened?.singleKeys ?? true;
	}

	readonly #cards = $derived.by(
		(): readonly Card[] => this.#opened?.cards(this.isShared ? 'shared' : 'own') ?? [],
	);

	readonly #offers = $derived.by(() => formatOffers(this.#cards));

	/** What the deck can be asked in. */
	get offers() {
		return this.#offers;
	}

	readonly #most = $derived.by(() => {
		const { formats } = this.#choices.wishes;
		return buildQuestions(this.#cards, { count: MOST_QUESTIONS, formats }, '').length;
	});

	/** How many questions the deck gives in the formats that are chosen. */
	get most() {
		return this.#most;
	}

	/** Reads the parts of an address, and lays on the screen what it asks for. */
	async open(parts: ReadonlyMap<string, string>): Promise<void> {
		const address = readQuizParts(parts);
		this.#choices.arrive(address);
		this.#run = null;
		this.#unfinished = null;
		this.#problem = null;
		this.#status = address.deck === null ? 'no-deck' : 'loading';
		await this.#attempt((isStale) => this.#load(address, isStale));
	}

	choose(patch: Partial<QuizWishes>): void {
		this.#choices.choose(patch);
		void this.#keepWishes();
	}

	/** Begins a quiz as it is wished. */
	start(): Promise<void> {
		return this.#once(this.#asWished);
	}

	/** Asks what was missed once more, and nothing else. */
	async retry(): Promise<void> {
		const taken = this.#run?.quiz;
		const cards = this.#opened?.cards('own') ?? [];
		if (taken === undefined) return;
		await this.#once((about) => startRetry({ ...about, taken, cards }));
	}

	/** Goes on with the quiz that waits. */
	goOn(): void {
		if (this.#unfinished === null || this.#opened === null) return;
		this.#lay(this.#opened, this.#unfinished);
		this.#run?.wake();
		this.#run?.resume();
	}

	/** To the choices: from a result, or from a quiz that waits meanwhile. */
	choices(): void {
		const run = this.#run;
		run?.rest();
		this.#unfinished = run === null || run.phase === 'over' ? null : run.quiz;
		this.#run = null;
		this.#status = 'start';
	}

	/** What a quiz that is begun now is made by. */
	get settings(): QuizSettings {
		return this.#choices.settings;
	}

	/** What a card's sentence is still good for, as the quiz on the screen asks it. */
	wordingOf(card: Card['id']) {
		const run = this.#run;
		return run === null ? null : (this.#opened?.wordingIn(run.quiz, card) ?? null);
	}

	/** A seed by which all who get the link are asked the same. */
	newSeed(): string {
		return this.#parts.ids().slice(0, 8);
	}

	/** Another tab has stored something of a deck. */
	async hear(deck: string): Promise<void> {
		const run = this.#run;
		if (run === null || this.#opened === null || deck !== this.#opened.deck.id) return;
		try {
			await run.settled();
			run.renew(await this.#opened.store.quiz(run.quiz.id));
		} catch (reason) {
			// Nothing is lost by it: the next step says what is wrong with the store.
			console.warn('The quiz could not be read anew:', reason);
		}
	}

	/** Reads how the quizzes of the deck went. */
	async lookBack(): Promise<void> {
		if (this.#opened === null) return;
		try {
			await this.#run?.settled();
			this.#past = await this.#opened.store.history(this.#opened.deck.id);
		} catch (reason) {
			console.warn('Earlier quizzes could not be read:', reason);
		}
	}

	/** A second tap begins nothing more: it would end what the first began. */
	#once(start: StartQuiz): Promise<void> {
		this.#beginning ??= this.#attempt((isStale) => this.#begin(start, isStale)).finally(
			() => (this.#beginning = null),
		);
		return this.#beginning;
	}

	/** Does what may fail for want of the store, and shows nothing of it where something else was asked for since. */
	async #attempt(work: (isStale: () => boolean) => Promise<void>): Promise<void> {
		const turn = ++this.#turn;
		const isStale = () => turn !== this.#turn;
		try {
			await work(isStale);
		} catch (reason) {
			if (!isStale()) this.#fail(problemOf(reason));
		}
	}

	#fail(problem: StoreProblem): void {
		this.#problem = problem;
		this.#status = 'store-problem';
	}

	async #load({ deck, quiz, isGo }: QuizAddress, isStale: () => boolean): Promise<void> {
		if (deck === null) return;
		const known = this.#opened?.deck.id === deck ? this.#opened : null;
		const opened = known ?? (await OpenQuizzes.of(deck, this.#parts));
		if (isStale()) return;
		if (!(opened instanceof OpenQuizzes)) {
			this.#status = opened.reason === 'store' ? 'store-problem' : opened.reason;
			this.#problem = opened.reason === 'store' ? opened.problem : null;
			return;
		}
		const [stored, named, waiting] = await Promise.all([
			opened.store.wishes(),
			quiz === null ? undefined : opened.store.quiz(quiz),
			opened.store.unfinished(deck),
		]);
		if (isStale()) return;
		this.#opened = opened;
		this.#choices.remember(stored);
		// One that ran out while nobody looked is closed, not gone on with.
		const isWaiting = waiting !== undefined && (await opened.isWaiting(waiting, this.wishes.moves));
		if (isStale()) return;
		const unfinished = isWaiting ? waiting : undefined;
		this.#unfinished = unfinished ?? null;
		const laid = named?.deck === deck ? named : isGo ? unfinished : undefined;
		if (laid !== undefined) this.#lay(opened, laid);
		else if (isGo) await this.#begin(this.#asWished, isStale);
		if (!isStale() && this.#run === null) this.#status = 'start';
	}

	readonly #asWished: StartQuiz = (about) =>
		startQuiz({ ...about, cards: this.#cards, settings: this.settings });

	async #begin(start: StartQuiz, isStale: () => boolean): Promise<void> {
		const opened = this.#opened;
		if (opened === null) return;
		const deck = opened.deck.id;
		const id = this.#parts.ids() as string as QuizId;
		const at = this.#parts.clock().at;
		const quiz = start({ id, deck, at });
		if (quiz === undefined) {
			this.#status = 'start';
			return;
		}
		const waiting = await opened.store.unfinished(deck);
		const problem = waiting === undefined ? null : await opened.end(waiting, this.wishes.moves);
		if (problem !== null) {
			this.#fail(problem);
			return;
		}
		await opened.store.begin(quiz);
		if (isStale()) return;
		if (quiz.settings.seed !== null) this.#choices.spendSeed();
		this.#lay(opened, quiz);
	}

	#lay(opened: OpenQuizzes, quiz: Quiz): void {
		this.#run = opened.run(quiz, () => this.wishes.moves);
		this.#unfinished = null;
		this.#status = 'running';
	}

	async #keepWishes(): Promise<void> {
		try {
			await this.#opened?.store.keepWishes(this.#choices.own);
		} catch (reason) {
			console.warn('The choices are not remembered:', reason);
		}
	}
}
