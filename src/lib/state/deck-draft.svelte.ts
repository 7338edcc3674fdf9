import type { CardId, MemberId } from '#lib/core/cards/card.ts';
import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import {
	applyChange,
	cardIn,
	cardsInDeck,
	cardsOutside,
	deckOf,
	detailProblems,
	givenOut,
	historyOf,
	paused,
	problemsOf,
	recorded,
	redone,
	revisionFor,
	sentenceViews,
	stepOf,
	undone,
	type CardProblem,
	type Change,
	type Draft,
	type DraftCard,
	type GivenDeck,
	type History,
	type Refusal,
	type SentenceView,
	type StepWord,
} from '#lib/core/draft/index.ts';
import type { StoreProblem } from '#lib/storage/store.ts';
import { DraftKeeper, type KeeperParts } from './draft-keeper.svelte.ts';
import type { Maker } from './maker.ts';
import { MakingAgain } from './making-again.svelte.ts';
import type { OtherTabs, Shelves } from './parts.ts';
import { problemOf } from './problem.ts';

export interface DeckDraftParts extends KeeperParts {
	readonly shelves: Shelves;
	readonly maker: Maker;
	readonly otherTabs: OtherTabs;
	/** 48 bits of chance in base64url: 8 characters. */
	readonly newCardId: () => CardId;
	readonly newMemberId: () => MemberId;
	/** The content address of a deck. */
	readonly addressOf: (deck: Deck) => string;
}

const NOTHING_GIVEN: GivenDeck = { deck: null, withheld: [] };
const NO_PROBLEMS: readonly CardProblem[] = [];

/** The workshop: a draft, what its maker does to it, and what becomes of it. */
export class DeckDraft {
	readonly #parts: DeckDraftParts;
	#status = $state.raw<'loading' | 'ready' | 'missing' | 'unreadable' | 'store-problem'>('loading');
	#problem = $state.raw<StoreProblem | null>(null);
	#libraryProblem = $state.raw<StoreProblem | null>(null);
	#history = $state.raw<History | null>(null);
	#keeper = $state.raw<DraftKeeper | null>(null);
	#refusal = $state.raw<Refusal | null>(null);
	#selected = $state.raw<CardId | null>(null);
	#selectedSentence = $state.raw<number | null>(null);
	readonly #draft = $derived(this.#history?.present);
	readonly #cards = $derived(this.#draft === undefined ? [] : cardsInDeck(this.#draft));
	readonly #outside = $derived(this.#draft === undefined ? [] : cardsOutside(this.#draft));
	readonly #sentences = $derived(this.#draft === undefined ? [] : sentenceViews(this.#draft));
	readonly #problems = $derived(
		this.#draft === undefined ? new Map<CardId, readonly CardProblem[]>() : problemsOf(this.#draft),
	);
	readonly #deckToShare = $derived(
		this.#draft === undefined ? NOTHING_GIVEN : this.#given(this.#draft),
	);
	/** Makes the cards anew, and shows what that changes. */
	readonly again: MakingAgain;

	constructor(parts: DeckDraftParts) {
		this.#parts = parts;
		this.again = new MakingAgain(parts.maker, {
			draft: () => this.#draft,
			onAccepted: (draft) => this.#record(draft, { kind: 'remake' }),
		});
	}

	get status() {
		return this.#status;
	}

	/** Why the draft could not be opened. */
	get problem() {
		return this.#problem;
	}

	get draft(): Draft | undefined {
		return this.#draft;
	}

	/** Those in the deck, in the order to be learnt. */
	get cards(): readonly DraftCard[] {
		return this.#cards;
	}

	/** Those that were taken out, or not made again. */
	get outside(): readonly DraftCard[] {
		return this.#outside;
	}

	get sentences(): readonly SentenceView[] {
		return this.#sentences;
	}

	/** What keeps cards out of what is shared; those without problems are not in it. */
	get problems(): ReadonlyMap<CardId, readonly CardProblem[]> {
		return this.#problems;
	}

	problemsOf(card: CardId): readonly CardProblem[] {
		return this.#problems.get(card) ?? NO_PROBLEMS;
	}

	get detailProblems() {
		return this.#draft === undefined ? [] : detailProblems(this.#draft);
	}

	get selected(): CardId | null {
		return this.#selected;
	}

	/** Its place in `sentences`. */
	get selectedSentence(): number | null {
		return this.#selectedSentence;
	}

	/** Why the last change was not made. */
	get refusal() {
		return this.#refusal;
	}

	get undoWord(): StepWord | null {
		return this.#history?.past.at(-1)?.word ?? null;
	}

	get redoWord(): StepWord | null {
		return this.#history?.future[0]?.word ?? null;
	}

	get saving() {
		return this.#keeper?.saving ?? 'saved';
	}

	get saveProblem() {
		return this.#keeper?.problem ?? null;
	}

	/** What another tab has made of this draft meanwhile. */
	get overtaken() {
		return this.#keeper?.overtaken ?? null;
	}

	/** The deck to give out, at the revision that it is then of, and the cards that are not right yet. */
	get deckToShare(): GivenDeck {
		return this.#deckToShare;
	}

	/** Why the deck could not be put into the library. */
	get libraryProblem() {
		return this.#libraryProblem;
	}

	async load(id: DeckId): Promise<void> {
		const keeper = new DraftKeeper(id, this.#parts);
		this.#status = 'loading';
		try {
			const draft = await keeper.load();
			this.#keeper = keeper;
			this.#problem = null;
			if (draft === undefined || draft === 'unreadable') {
				this.#history = null;
				this.#status = draft ?? 'missing';
				return;
			}
			this.#history = historyOf(draft);
			this.#selected = null;
			this.#selectedSentence = null;
			this.#status = 'ready';
		} catch (reason) {
			this.#problem = problemOf(reason);
			this.#status = 'store-problem';
		}
	}

	/** Shows a card with its sentence; none with null. */
	select(card: CardId | null): void {
		this.#selected = card;
		const found =
			this.#draft === undefined || card === null ? undefined : cardIn(this.#draft, card);
		const start = found?.card.citation?.start;
		const at = this.#sentences.findIndex((each) => start !== undefined && each.end > start);
		this.#selectedSentence = at < 0 ? null : at;
	}

	/** Shows a sentence with its cards; none with null. */
	selectSentence(index: number | null): void {
		this.#selectedSentence = index;
		this.#selected = null;
	}

	/**
	 * Does one thing to the draft. A card that comes with it is selected.
	 * @returns why it was not done; undefined where it was
	 */
	change(change: Change): Refusal | undefined {
		const history = this.#history;
		if (history === null) return undefined;
		const result = applyChange(history.present, change);
		this.#refusal = result.ok ? null : result.refusal;
		if (!result.ok) return result.refusal;
		const { word, field } = stepOf(history.present, change);
		this.#record(result.draft, word, field);
		if (result.added !== undefined) this.select(result.added);
		return undefined;
	}

	/** Adds a card by hand, which is not from the article. */
	write(): Refusal | undefined {
		return this.change({ kind: 'write', card: this.#parts.newCardId(), prompt: '', answer: '' });
	}

	addMember(card: CardId, label = ''): Refusal | undefined {
		return this.change({ kind: 'add-member', card, member: this.#parts.newMemberId(), label });
	}

	/** Typing that follows is a step of its own for Undo. */
	leaveField(): void {
		if (this.#history !== null) this.#history = paused(this.#history);
	}

	dismissRefusal(): void {
		this.#refusal = null;
	}

	undo(): void {
		if (this.#history !== null) this.#goTo(undone(this.#history));
	}

	redo(): void {
		if (this.#history !== null) this.#goTo(redone(this.#history));
	}

	/** Saves what is not saved. */
	async save(): Promise<void> {
		await this.#keeper?.save();
	}

	/** For a page that is hidden or left: it may not come back. */
	flush(): void {
		this.#keeper?.flush();
	}

	/** Takes over what another tab has saved, where nothing is unsaved here. */
	async lookAgain(): Promise<void> {
		const theirs = await this.#keeper?.lookAgain();
		if (theirs !== undefined) this.#takeOver(theirs);
	}

	/** Goes on from what the other tab has saved; Undo brings back what was here. */
	takeTheirs(): void {
		const theirs = this.#keeper?.takeTheirs();
		if (theirs !== undefined) this.#takeOver(theirs);
	}

	/** Saves what is here; Undo brings back what the other tab had saved. */
	keepMine(): void {
		const mine = this.#draft;
		const theirs = this.#keeper?.keepMine();
		if (theirs === undefined || mine === undefined) return;
		this.#takeOver(theirs);
		this.#takeOver(mine);
	}

	/** Puts the deck into the library of this device, without the cards that are not right yet. */
	async addToLibrary(): Promise<boolean> {
		const { deck } = this.deckToShare;
		if (deck === null) return false;
		try {
			const store = await this.#parts.shelves.open();
			await store.putDeck(deck);
		} catch (reason) {
			this.#libraryProblem = problemOf(reason);
			return false;
		}
		this.#libraryProblem = null;
		this.#parts.otherTabs.tell(deck.id);
		this.noteShared(deck);
		return true;
	}

	/** The deck has left the workshop: changed after this, it gets another revision. */
	noteShared(deck: Deck): void {
		const history = this.#history;
		if (history === null) return;
		const present = givenOut(history.present, deck, this.#parts.addressOf);
		this.#history = { ...history, present };
		this.#keeper?.note(present);
	}

	#given(draft: Draft): GivenDeck {
		return deckOf(draft, revisionFor(draft, this.#parts.addressOf));
	}

	#record(draft: Draft, word: StepWord, field: string | null = null): void {
		if (this.#history !== null) this.#goTo(recorded(this.#history, draft, word, field));
	}

	#takeOver(draft: Draft): void {
		if (this.#history !== null) this.#history = recorded(this.#history, draft, { kind: 'theirs' });
	}

	#goTo(history: History): void {
		if (history === this.#history) return;
		this.#history = history;
		this.#keeper?.note(history.present);
		const { draft } = this;
		if (draft === undefined || this.#selected === null) return;
		if (cardIn(draft, this.#selected) === undefined) this.#selected = null;
	}
}
