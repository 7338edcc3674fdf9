import type { Span } from '#lib/core/article/index.ts';
import type { CardId, MemberId } from '#lib/core/cards/card.ts';
import type { Deck, DeckId } from '#lib/core/deck/deck.ts';
import {
	cardsInDeck,
	cardsOutside,
	detailProblems,
	problemsOf,
	sentenceViews,
	undatedWords,
	type CardProblem,
	type Change,
	type Draft,
	type DraftCard,
	type GivenDeck,
	type Refusal,
	type SentenceView,
} from '#lib/core/draft/index.ts';
import type { StoreProblem } from '#lib/storage/store.ts';
import { DraftKeeper, type KeeperParts } from './draft-keeper.svelte.ts';
import { DraftOutlet, type OutletParts } from './draft-outlet.svelte.ts';
import { DraftSelection } from './draft-selection.svelte.ts';
import { DraftWork } from './draft-work.svelte.ts';
import type { Maker } from './maker.ts';
import { MakingAgain } from './making-again.svelte.ts';
import { problemOf } from './problem.ts';

export interface DeckDraftParts extends KeeperParts, OutletParts {
	readonly maker: Maker;
	/** 48 bits of chance in base64url: 8 characters. */
	readonly newCardId: () => CardId;
	readonly newMemberId: () => MemberId;
}

const NO_PROBLEMS: readonly CardProblem[] = [];

/** The workshop: a draft, what its maker does to it, and what becomes of it. */
export class DeckDraft {
	readonly #parts: DeckDraftParts;
	readonly #work: DraftWork;
	readonly #outlet: DraftOutlet;
	readonly #selection: DraftSelection;
	/** Makes the cards anew, and shows what that changes. */
	readonly again: MakingAgain;
	#keeper = $state.raw<DraftKeeper | null>(null);
	#status = $state.raw<'loading' | 'ready' | 'missing' | 'unreadable' | 'store-problem'>('loading');
	#problem = $state.raw<StoreProblem | null>(null);
	readonly #text = $derived.by(() => this.#seen(({ article }) => article.text) ?? '');
	readonly #published = $derived.by(() => this.#seen(({ details }) => details.published.trim()));
	/** The text is looked through when it or the day has changed, not with each letter that is typed. */
	readonly #undated = $derived(this.#published === '' ? undatedWords({ text: this.#text }) : []);
	readonly #cards = $derived.by(() => this.#seen(cardsInDeck) ?? []);
	readonly #outside = $derived.by(() => this.#seen(cardsOutside) ?? []);
	readonly #sentences = $derived.by(() => this.#seen(sentenceViews) ?? []);
	readonly #detailProblems = $derived.by(() => this.#seen(detailProblems) ?? []);
	readonly #problems = $derived.by(
		() => this.#seen(problemsOf) ?? new Map<CardId, readonly CardProblem[]>(),
	);

	constructor(parts: DeckDraftParts) {
		this.#parts = parts;
		this.#work = new DraftWork((draft, added) => this.#onChanged(draft, added));
		this.#outlet = new DraftOutlet(parts, this.#work);
		this.#selection = new DraftSelection({
			draft: () => this.#work.draft,
			sentences: () => this.#sentences,
		});
		this.again = new MakingAgain(parts.maker, {
			draft: () => this.#work.draft,
			onAccepted: (draft) => this.#work.record(draft, { kind: 'remake' }),
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
		return this.#work.draft;
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
		return this.#detailProblems;
	}

	/** Words such as "Thursday" that the article says: they want a published date, and there is none. */
	get undated(): readonly string[] {
		return this.#undated;
	}

	get selected(): CardId | null {
		return this.#selection.card;
	}

	/** Its place in `sentences`. */
	get selectedSentence(): number | null {
		return this.#selection.sentence;
	}

	/** The card whose sentence is being chosen. */
	get citing(): CardId | null {
		return this.#selection.citing;
	}

	/** Why the last change was not made. */
	get refusal() {
		return this.#work.refusal;
	}

	get undoWord() {
		return this.#work.undoWord;
	}

	get redoWord() {
		return this.#work.redoWord;
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
		return this.#outlet.given;
	}

	/** Why the deck could not be put into the library. */
	get libraryProblem() {
		return this.#outlet.problem;
	}

	/** Opens a draft. One that was open before is saved first. */
	async load(id: DeckId): Promise<void> {
		this.flush();
		this.again.cancel();
		this.#work.begin(null);
		const keeper = new DraftKeeper(id, this.#parts);
		this.#keeper = keeper;
		this.#status = 'loading';
		try {
			const draft = await keeper.load();
			if (this.#keeper !== keeper) return;
			this.#problem = null;
			this.#selection.select(null);
			const isThere = draft !== undefined && draft !== 'unreadable';
			this.#work.begin(isThere ? draft : null);
			this.#status = isThere ? 'ready' : (draft ?? 'missing');
		} catch (reason) {
			if (this.#keeper !== keeper) return;
			this.#problem = problemOf(reason);
			this.#status = 'store-problem';
		}
	}

	/** Shows a card with its sentence; none with null. */
	select(card: CardId | null): void {
		this.#selection.select(card);
	}

	/** Shows a sentence with its cards; none with null. */
	selectSentence(index: number | null): void {
		this.#selection.selectSentence(index);
	}

	/** A sentence for this card is to be chosen next. */
	beginCiting(card: CardId): void {
		this.#selection.beginCiting(card);
	}

	/** The card that was asked about is from here. */
	cite(span: Span): void {
		const card = this.citing;
		this.endCiting();
		if (card !== null) this.change({ kind: 'cite', card, span });
	}

	/** The card keeps the sentence that it has. */
	endCiting(): void {
		this.#selection.endCiting();
	}

	/**
	 * Does one thing to the draft. A card that comes with it is selected.
	 * @returns why it was not done; undefined where it was
	 */
	change(change: Change): Refusal | undefined {
		return this.#work.change(change);
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
		this.#work.pause();
	}

	dismissRefusal(): void {
		this.#work.dismissRefusal();
	}

	undo(): void {
		this.#work.undo();
	}

	redo(): void {
		this.#work.redo();
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
		if (theirs !== undefined) this.#work.takeOver(theirs, { kind: 'theirs' });
	}

	/** Goes on from what the other tab has saved; Undo brings back what was here. */
	takeTheirs(): void {
		const theirs = this.#keeper?.takeTheirs();
		if (theirs !== undefined) this.#work.takeOver(theirs, { kind: 'theirs' });
	}

	/** Saves what is here; Undo brings back what the other tab had saved. */
	keepMine(): void {
		const mine = this.draft;
		const theirs = this.#keeper?.keepMine();
		if (theirs === undefined || mine === undefined) return;
		this.#work.takeOver(theirs, { kind: 'theirs' });
		this.#work.takeOver(mine, { kind: 'mine' });
	}

	/** Puts the deck into the library of this device, without the cards that are not right yet. */
	addToLibrary(): Promise<boolean> {
		return this.#outlet.addToLibrary();
	}

	/** The deck has left by link or file: changed after this, it gets another revision. */
	noteShared(deck: Deck): void {
		this.#outlet.noteShared(deck);
	}

	#seen<Seen>(see: (draft: Draft) => Seen): Seen | undefined {
		const { draft } = this.#work;
		return draft === undefined ? undefined : see(draft);
	}

	#onChanged(draft: Draft, added: CardId | undefined): void {
		this.#keeper?.note(draft);
		if (added !== undefined) this.select(added);
	}
}
