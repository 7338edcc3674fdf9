import type { Card, CardId } from '#lib/core/cards/card.ts';
import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import { buildQuestions } from '#lib/core/quiz/build-questions.ts';
import { formatOffers } from '#lib/core/quiz/format-offer.ts';
import { readQuizParts, type QuizAddress } from '#lib/core/quiz/quiz-address.ts';
import type { PastQuiz } from '#lib/core/quiz/quiz-history.ts';
import { DEFAULT_QUIZ, MOST_QUESTIONS, type QuizSettings } from '#lib/core/quiz/quiz-settings.ts';
import type { QuizWishes } from '#lib/core/quiz/quiz-wishes.ts';
import type { Quiz, QuizId } from '#lib/core/quiz/quiz.ts';
import { startQuiz } from '#lib/core/quiz/start-quiz.ts';
import { without } from '#lib/core/without.ts';
import type { QuizStore } from '#lib/storage/quiz-store.ts';
import type { Store, StoreProblem, StudyRecord } from '#lib/storage/store.ts';
import type { LaidCards } from './laid-cards.svelte.ts';
import { openDeck } from './open-deck.ts';
import type { BundledDecks, Clock, EventIds, OtherTabs, Quizzes, Shelves } from './parts.ts';
import { problemOf } from './problem.ts';
import { steadyClock } from './steady-clock.ts';
import { QuizRun, type QuizRunParts } from './quiz-run.svelte.ts';

export interface QuizDeskParts {
	readonly bundled: BundledDecks;
	readonly shelves: Shelves;
	readonly quizzes: Quizzes;
	readonly clock: Clock;
	readonly ids: EventIds;
	readonly otherTabs: OtherTabs;
	readonly later: QuizRunParts['later'];
}

export type QuizStatus =
	| 'loading'
	| 'start'
	| 'running'
	| 'over'
	| 'no-deck'
	| 'unknown-deck'
	| 'unfetched'
	| 'store-problem';

interface Opened {
	readonly store: Store;
	readonly quizzes: QuizStore;
	readonly record: StudyRecord;
	readonly laid: LaidCards;
}

const FIRST_WISHES: QuizWishes = { ...DEFAULT_QUIZ, moves: true, nickname: '' };

/** The quizzes of a deck: choosing one, taking it, what came of it. */
export class QuizDesk {
	readonly #parts: QuizDeskParts;
	readonly #clock: Clock;
	#status = $state.raw<QuizStatus>('loading');
	#problem = $state.raw<StoreProblem | null>(null);
	#opened = $state.raw<Opened | null>(null);
	#address = $state.raw<QuizAddress>(readQuizParts(new Map()));
	#wishes = $state.raw<QuizWishes>(FIRST_WISHES);
	/** What was chosen on this device; what a link asks for is not remembered. */
	#own: Partial<QuizWishes> = {};
	#unfinished = $state.raw<Quiz | null>(null);
	#run = $state.raw<QuizRun | null>(null);
	#past = $state.raw<readonly PastQuiz[]>([]);
	/** Counts what was asked for: only the last may be shown. */
	#turn = 0;

	constructor(parts: QuizDeskParts) {
		this.#parts = parts;
		this.#clock = steadyClock(parts.clock);
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
		return this.#opened?.record.deck ?? null;
	}

	/** What the next quiz is made by. */
	get wishes() {
		return this.#wishes;
	}

	/** What the address says that cannot be done. */
	get faults() {
		return this.#address.faults;
	}

	/** Everybody who has the link is asked the same. */
	get isShared(): boolean {
		return this.#seed !== null;
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
		return this.#opened?.record.settings.of('all').singleKeys ?? true;
	}

	readonly #cards = $derived.by((): readonly Card[] => {
		if (this.#opened === null) return [];
		const { record, laid } = this.#opened;
		const { cards, id } = record.deck;
		// All who have the same seed are to be asked the same, whatever each has made of the deck.
		if (this.#seed !== null) return cards;
		return cards
			.filter((card) => record.controls.get(`${id}/${card.id}`)?.suspended !== true)
			.map((card) => laid.cards.get(card.id)?.card ?? card);
	});

	readonly #offers = $derived.by(() => formatOffers(this.#cards));

	/** What the deck can be asked in. */
	get offers() {
		return this.#offers;
	}

	readonly #most = $derived.by(() => {
		const { formats } = this.#wishes;
		return buildQuestions(this.#cards, { count: MOST_QUESTIONS, formats }, '').length;
	});

	/** How many questions the deck gives in the formats that are chosen. */
	get most() {
		return this.#most;
	}

	/** Reads the parts of an address, and lays on the screen what it asks for. */
	async open(parts: ReadonlyMap<string, string>): Promise<void> {
		const turn = ++this.#turn;
		const address = readQuizParts(parts);
		this.#address = address;
		this.#run = null;
		this.#problem = null;
		this.#status = address.deck === null ? 'no-deck' : 'loading';
		if (address.deck === null) return;
		try {
			const status = await this.#load(address.deck, address);
			if (turn === this.#turn) this.#status = status;
		} catch (reason) {
			if (turn !== this.#turn) return;
			this.#problem = problemOf(reason);
			this.#status = 'store-problem';
		}
	}

	choose(patch: Partial<QuizWishes>): void {
		this.#wishes = { ...this.#wishes, ...patch };
		this.#own = { ...this.#own, ...patch };
		void this.#keepWishes();
	}

	/** Begins a quiz as it is wished; of these cards only, where some are named. */
	async start(only?: readonly CardId[]): Promise<void> {
		try {
			await this.#begin(only);
		} catch (reason) {
			this.#problem = problemOf(reason);
			this.#status = 'store-problem';
		}
	}

	/** Goes on with the quiz that waits. */
	goOn(): void {
		if (this.#unfinished !== null) this.#lay(this.#unfinished);
	}

	/** To the choices, from a result. */
	choices(): void {
		this.#run = null;
		this.#unfinished = null;
		this.#status = 'start';
	}

	/** What a quiz that is begun now is made by. */
	settingsFor(only?: readonly CardId[]): QuizSettings {
		const { count, formats, clock, allowance, scoring } = this.#wishes;
		const seed = only === undefined ? this.#seed : null;
		return { count: only?.length ?? count, formats, clock, allowance, scoring, seed };
	}

	/** A seed by which all who get the link are asked the same. */
	newSeed(): string {
		return this.#parts.ids().slice(0, 8);
	}

	/** Another tab has stored something of a deck. */
	async hear(deck: string): Promise<void> {
		const run = this.#run;
		if (run === null || this.#opened === null || deck !== this.#opened.record.deck.id) return;
		try {
			await run.settled();
			run.renew(await this.#opened.quizzes.quiz(run.quiz.id));
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
			this.#past = await this.#opened.quizzes.history(this.#opened.record.deck.id);
		} catch (reason) {
			console.warn('Earlier quizzes could not be read:', reason);
		}
	}

	get #seed(): string | null {
		return this.#address.settings.seed ?? null;
	}

	async #load(deck: DeckId, address: QuizAddress): Promise<QuizStatus> {
		if (this.#opened?.record.deck.id !== deck) {
			const [opened, quizzes] = await Promise.all([
				openDeck(deck, this.#parts),
				this.#parts.quizzes.open(),
			]);
			if (!opened.ok) {
				if (opened.reason !== 'store') return opened.reason;
				this.#problem = opened.problem;
				return 'store-problem';
			}
			this.#opened = { ...opened, quizzes };
		}
		const { quizzes } = this.#opened;
		const [stored, named, unfinished] = await Promise.all([
			quizzes.wishes(),
			address.quiz === null ? undefined : quizzes.quiz(address.quiz),
			quizzes.unfinished(deck),
		]);
		this.#own = stored ?? {};
		this.#wishes = wishesOf(this.#own, address);
		this.#unfinished = unfinished ?? null;
		const quiz = named?.deck === deck ? named : address.isGo ? unfinished : undefined;
		if (quiz !== undefined) this.#lay(quiz);
		else if (address.isGo) await this.#begin();
		return this.#run === null ? 'start' : 'running';
	}

	async #begin(only?: readonly CardId[]): Promise<void> {
		if (this.#opened === null) return;
		const { deck } = this.#opened.record;
		const cards = this.#cards.filter(({ id }) => only?.includes(id) ?? true);
		const quiz = startQuiz({
			id: this.#parts.ids() as string as QuizId,
			...{ deck: deck.id, cards, settings: this.settingsFor(only) },
			at: this.#clock().at,
		});
		if (quiz === undefined) return;
		await this.#opened.quizzes.begin(quiz);
		this.#lay(quiz);
	}

	#lay(quiz: Quiz): void {
		if (this.#opened === null) return;
		const { record, laid, quizzes } = this.#opened;
		const { deck, settings } = record;
		this.#run = new QuizRun(quiz, {
			store: quizzes,
			clock: this.#clock,
			newId: this.#parts.ids,
			deck: {
				...deck,
				cards: deck.cards.map((card) => laid.cards.get(card.id)?.card ?? card),
			},
			settings: settings.of(deck.id),
			moves: () => this.#wishes.moves,
			onStored: () => this.#parts.otherTabs.tell(deck.id),
			later: this.#parts.later,
		});
		this.#unfinished = null;
		this.#status = 'running';
	}

	async #keepWishes(): Promise<void> {
		try {
			await this.#opened?.quizzes.keepWishes(this.#own);
		} catch (reason) {
			console.warn('The choices are not remembered:', reason);
		}
	}
}

/** What is remembered, with what a link asks for over it; more time is the learner's own before a link's. */
function wishesOf(stored: Partial<QuizWishes>, { settings }: QuizAddress): QuizWishes {
	const own = stored.allowance === undefined ? {} : { allowance: stored.allowance };
	return { ...FIRST_WISHES, ...stored, ...without(settings, 'seed'), ...own };
}
