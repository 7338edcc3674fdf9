import type { Card, CardId } from '#lib/core/cards/card.ts';
import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import { endEarly, expire, phaseOf, type Quiz } from '#lib/core/quiz/index.ts';
import type { LaidCard } from '#lib/core/schedule/index.ts';
import type { QuizStore } from '#lib/storage/quiz-store.ts';
import type { StoreProblem, StudyRecord } from '#lib/storage/store.ts';
import type { LaidCards } from './laid-cards.svelte.ts';
import { openDeck, type OpenedDeck } from './open-deck.ts';
import type { BundledDecks, Clock, EventIds, OtherTabs, Quizzes, Shelves } from './parts.ts';
import { QuizGrading } from './quiz-grading.ts';
import type { QuizStep } from './quiz-keeper.svelte.ts';
import { QuizRun, type QuizRunParts } from './quiz-run.svelte.ts';

export interface OpenQuizzesParts {
	readonly bundled: BundledDecks;
	readonly shelves: Shelves;
	readonly quizzes: Quizzes;
	/** Never goes back while the page lives. */
	readonly clock: Clock;
	readonly ids: EventIds;
	readonly otherTabs: OtherTabs;
	readonly later: QuizRunParts['later'];
}

type Refusal = Extract<OpenedDeck, { readonly ok: false }>;

/** A deck that is open for quizzes, and the store of them. */
export class OpenQuizzes {
	readonly store: QuizStore;
	readonly #parts: OpenQuizzesParts;
	readonly #record: StudyRecord;
	readonly #laid: LaidCards;
	/** The one that was on the screen last. */
	#last: QuizRun | null = null;

	private constructor(
		parts: OpenQuizzesParts,
		{ store, record, laid }: { store: QuizStore; record: StudyRecord; laid: LaidCards },
	) {
		this.store = store;
		this.#parts = parts;
		this.#record = record;
		this.#laid = laid;
	}

	/** Rejects with what the store says of itself; tells why there is no such deck. */
	static async of(deck: DeckId, parts: OpenQuizzesParts): Promise<OpenQuizzes | Refusal> {
		const [opened, store] = await Promise.all([openDeck(deck, parts), parts.quizzes.open()]);
		return opened.ok ? new OpenQuizzes(parts, { ...opened, store }) : opened;
	}

	get deck(): Deck {
		return this.#record.deck;
	}

	/** Letters and digits act without a modifier. */
	get singleKeys(): boolean {
		return this.#record.settings.of('all').singleKeys;
	}

	/**
	 * What may be asked: the learner's own wording, and nothing that is set aside. All who share a quiz are to be
	 * asked the same, whatever each has made of the deck.
	 */
	cards(whose: 'own' | 'shared'): readonly Card[] {
		const { deck, controls } = this.#record;
		if (whose === 'shared') return deck.cards;
		const isAside = ({ id }: Card) => controls.get(`${deck.id}/${id}`)?.suspended === true;
		return deck.cards.filter((card) => !isAside(card)).map((card) => this.#asLaid(card));
	}

	/** What a card's sentence is still good for, as a quiz asks it. */
	wordingIn({ settings }: Quiz, card: CardId): LaidCard['wording'] {
		return settings.seed === null ? (this.#laid.cards.get(card)?.wording ?? null) : null;
	}

	/** Lays a quiz on the screen; one that is not stored to its last step goes on as it lay there. */
	run(quiz: Quiz, moves: () => boolean): QuizRun {
		const last = this.#last;
		if (last?.quiz.id === quiz.id && last.problem !== null) return last;
		const { clock, ids, otherTabs, later } = this.#parts;
		const { deck, settings } = this.#record;
		this.#last = new QuizRun(quiz, {
			...{ store: this.store, clock, newId: ids, later, moves, deck: this.#deckAsLaid() },
			settings: settings.of(deck.id),
			onStored: () => otherTabs.tell(deck.id),
		});
		return this.#last;
	}

	/**
	 * Closes a quiz whose time ran out while nobody looked.
	 * @returns whether it waits to be gone on with
	 */
	async isWaiting(quiz: Quiz, moves: boolean): Promise<boolean> {
		if (this.#last?.quiz.id === quiz.id && this.#last.problem !== null) return true;
		const { at } = this.#parts.clock();
		const { grade } = new QuizGrading(this.#deckAsLaid(), quiz);
		const now = await this.#step(quiz, (stored) => expire(stored, at, grade), moves);
		return now !== undefined && phaseOf(now) !== 'over';
	}

	/**
	 * Ends a quiz that makes room for another: the log knows what of it was never answered.
	 * @returns why it cannot be, where answers of it are not stored yet
	 */
	async end(quiz: Quiz, moves: boolean): Promise<StoreProblem | null> {
		const last = this.#last;
		if (last?.quiz.id === quiz.id) {
			last.retry();
			await last.settled();
			if (last.problem !== null) return last.problem;
		}
		const { at } = this.#parts.clock();
		await this.#step(quiz, (stored) => endEarly(stored, at), moves);
		return null;
	}

	#step({ id }: Quiz, step: QuizStep, moves: boolean): Promise<Quiz | undefined> {
		const { clock, ids } = this.#parts;
		const settings = this.#record.settings.of(this.deck.id);
		return this.store.step(id, step, { moment: clock(), newId: ids, settings, moves });
	}

	#deckAsLaid(): Deck {
		const { deck } = this.#record;
		return { ...deck, cards: deck.cards.map((card) => this.#asLaid(card)) };
	}

	#asLaid(card: Card): Card {
		return this.#laid.cards.get(card.id)?.card ?? card;
	}
}
