import type { DeckId } from '#lib/core/deck/deck.ts';
import type { LogEvent, Rating, ReviewEvent } from '#lib/core/schedule/event.ts';
import {
	dueQueue,
	lastRedoable,
	lastUndoable,
	momentAfter,
	reviews,
	voidsFor,
	type ItemId,
	type Task,
} from '#lib/core/schedule/index.ts';
import type { Store, StoreProblem } from '#lib/storage/store.ts';
import { askedFor, takenBack, type Asked } from './asked.ts';
import { AnswerWriter } from './answer-writer.svelte.ts';
import { DeckMemory } from './deck-memory.svelte.ts';
import { openDeck } from './open-deck.ts';
import type { BundledDecks, Clock, EventIds, Shelves } from './parts.ts';
import { problemOf } from './problem.ts';
import { outlookOf, progressOf, summaryOf, type Outlook, type Progress } from './progress.ts';

export interface StudyParts {
	readonly bundled: BundledDecks;
	readonly shelves: Shelves;
	readonly clock: Clock;
	readonly ids: EventIds;
}

export type StudyStatus =
	'loading' | 'studying' | 'finished' | 'unknown-deck' | 'unfetched' | 'store-problem';

/** What the session has to say beside the leaf. */
export type Word =
	| { readonly kind: 'undone' | 'redone' }
	| {
			readonly kind: 'unsaved';
			/** An answer comes back on its leaf; any other change just did not happen. */
			readonly what: 'answer' | 'change';
			readonly problem: StoreProblem;
	  };

interface Given {
	readonly asked: Asked;
	readonly takeBack: () => void;
}

const MORE = 10;

/** One deck's study: what is asked, what was answered, what is stored of it. */
export class StudySession {
	readonly #parts: StudyParts;
	#status = $state.raw<StudyStatus>('loading');
	#problem = $state.raw<StoreProblem | null>(null);
	#memory = $state.raw<DeckMemory | null>(null);
	#asked = $state.raw<Asked | null>(null);
	#isShown = $state.raw(false);
	#word = $state.raw<Word | null>(null);
	#progress = $state.raw<Progress | null>(null);
	#isMoving = $state.raw(false);
	#writer = $state.raw<AnswerWriter<Given> | null>(null);
	#store: Store | null = null;
	#askedAt = 0;
	#leaves = 0;
	/** Counts the decks that were asked for: only the last one may come onto the desk. */
	#turn = 0;

	constructor(parts: StudyParts) {
		this.#parts = parts;
	}

	get status() {
		return this.#status;
	}

	get problem() {
		return this.#problem;
	}

	get deck() {
		return this.#memory?.deck ?? null;
	}

	get asked() {
		return this.#asked;
	}

	/** Whether the leaf is turned to its answer. */
	get isShown() {
		return this.#isShown;
	}

	get word() {
		return this.#word;
	}

	/** Follows what is stored, not what is on its way. */
	get progress() {
		return this.#progress;
	}

	get isSaved(): boolean {
		return this.#writer?.isIdle ?? true;
	}

	readonly #undoable = $derived(lastUndoable(this.#memory?.today ?? []));
	readonly #redoable = $derived(lastRedoable(this.#memory?.today ?? []));

	get canUndo(): boolean {
		return this.isSaved && !this.#isMoving && this.#undoable.length > 0;
	}

	get canRedo(): boolean {
		return this.isSaved && !this.#isMoving && this.#redoable.length > 0;
	}

	get buttons(): 'two' | 'four' {
		return this.#memory?.settings.buttons ?? 'two';
	}

	get singleKeys(): boolean {
		return this.#memory?.setting('singleKeys') !== false;
	}

	get summary() {
		return summaryOf(this.#memory?.today ?? []);
	}

	/** When this deck asks again, as seen from now. */
	get outlook(): Outlook {
		const now = this.#parts.clock();
		if (this.#memory === null) return { inDays: null, due: 0, fresh: 0, stepIn: null };
		return outlookOf(this.#memory.queueInput(now), this.#memory.queue(now));
	}

	/** New cards that could still be learnt today, beyond the day's limit. */
	get moreNew(): number {
		if (this.#memory === null) return 0;
		return dueQueue(this.#memory.queueInput(this.#parts.clock(), MORE)).counts.fresh;
	}

	/** Opens the deck where it was left. */
	async load(deck: DeckId): Promise<void> {
		this.leave();
		const turn = this.#turn;
		const opened = await openDeck(deck, this.#parts);
		// Another address was opened in the meantime.
		if (turn !== this.#turn) return;
		if (!opened.ok) {
			this.#problem = opened.reason === 'store' ? opened.problem : null;
			this.#status = opened.reason === 'store' ? 'store-problem' : opened.reason;
			return;
		}
		const memory = new DeckMemory(opened.record);
		const writer = new AnswerWriter<Given>(opened.store, {
			onSaved: (events, states) => {
				memory.confirm(events, states, (item) => writer.isWaitingFor(item));
				this.#measure();
			},
			onFailed: (given, problem) => {
				if (this.#memory === memory) this.#bringBack(given, problem);
				else this.#word = { kind: 'unsaved', what: 'change', problem };
			},
		});
		this.#store = opened.store;
		this.#memory = memory;
		this.#writer = writer;
		this.#measure();
		this.next();
	}

	/** Takes all of the deck before off the desk; what is being stored of it goes on. */
	leave(): void {
		this.#turn += 1;
		this.#status = 'loading';
		this.#problem = null;
		this.#memory = null;
		this.#asked = null;
		this.#isShown = false;
		this.#progress = null;
		this.#writer = null;
		this.#store = null;
		this.#word = null;
	}

	/** Turns the leaf. */
	show(): void {
		if (this.#asked?.kind === 'card') this.#isShown = true;
	}

	/** Rates the card that is shown; the next lies there at once. Resolves when the answer is settled. */
	async rate(rating: Rating): Promise<void> {
		const asked = this.#asked;
		if (asked?.kind !== 'card' || !this.#isShown) return;
		const settled = this.#give(asked, new Map([[asked.item, rating]]), 'study');
		this.next();
		await settled;
	}

	/** Rates what was named of a set; its sheet stays until `next`. Resolves when the answer is settled. */
	async rateSet(): Promise<void> {
		const asked = this.#asked;
		if (asked?.kind !== 'set' || this.#isShown || asked.run.phase !== 'result') return;
		this.#isShown = true;
		await this.#give(asked, asked.run.ratings, 'typed');
	}

	/** Lays down the next leaf, or finishes. */
	next(): void {
		const memory = this.#memory;
		if (memory === null) return;
		const [task] = memory.queue(this.#parts.clock()).tasks;
		const asked = this.#leafFor(memory, task);
		if (asked === undefined) {
			this.#asked = null;
			this.#status = 'finished';
		} else this.#lay(asked);
	}

	/** Looks again whether a step has ended since. */
	refresh(): void {
		if (this.#status === 'finished') this.next();
	}

	/** Takes the last answer back and asks it once more. An answer still on its way is waited for. */
	async undo(): Promise<void> {
		await this.#writer?.settled();
		const targets = this.#undoable;
		const memory = this.#memory;
		if (memory === null || !(await this.#void(targets))) return;
		const asked = this.#leafFor(memory, takenBack(memory, targets, this.#parts.clock()));
		if (asked === undefined) this.next();
		else this.#lay(asked);
		this.#word = { kind: 'undone' };
	}

	async redo(): Promise<void> {
		await this.#writer?.settled();
		if (!(await this.#void(this.#redoable))) return;
		this.next();
		this.#word = { kind: 'redone' };
	}

	/** Lets new cards in beyond the day's limit. */
	studyMore(): void {
		this.#memory?.allowMore(MORE);
		this.#measure();
		this.next();
	}

	async choose(name: 'buttons' | 'singleKeys', value: unknown): Promise<void> {
		const { at, offset, day } = this.#parts.clock();
		const id = this.#parts.ids();
		await this.#append([{ v: 1, kind: 'setting', id, at, offset, day, scope: 'all', name, value }]);
	}

	#leafFor(memory: DeckMemory, task: Task | undefined): Asked | undefined {
		return task && askedFor(memory, task, ++this.#leaves, this.#parts.clock());
	}

	#lay(asked: Asked, isShown = false): void {
		this.#asked = asked;
		this.#isShown = isShown;
		this.#askedAt = this.#parts.clock().at;
		this.#status = 'studying';
	}

	#give(
		asked: Asked,
		ratings: ReadonlyMap<ItemId, Rating>,
		source: ReviewEvent['source'],
	): Promise<void> {
		const memory = this.#memory;
		const writer = this.#writer;
		if (memory === null || writer === null) return Promise.resolve();
		const now = this.#parts.clock();
		const moment = momentAfter(now, memory.today);
		const answered = [...ratings].map(([item, rating]) => {
			return { item, rating, id: this.#parts.ids(), state: memory.states.get(item) };
		});
		const ms = now.at - this.#askedAt;
		const events = reviews(answered, { moment, ms, source, settings: memory.settings });
		this.#word = null;
		return writer.write({ asked, takeBack: memory.anticipate(events) }, events);
	}

	/** A failed write: the leaf lies there again, turned as it was when it was rated. */
	#bringBack({ asked, takeBack }: Given, problem: StoreProblem): void {
		takeBack();
		this.#lay({ ...asked, leaf: ++this.#leaves }, asked.kind === 'card');
		this.#word = { kind: 'unsaved', what: 'answer', problem };
	}

	async #void(targets: readonly LogEvent[]): Promise<boolean> {
		if (targets.length === 0) return false;
		return this.#append(voidsFor(targets, this.#parts.clock(), this.#parts.ids));
	}

	/** Stores what the screen waits for; one such change at a time. */
	async #append(events: readonly LogEvent[]): Promise<boolean> {
		if (this.#memory === null || this.#store === null || this.#isMoving) return false;
		this.#isMoving = true;
		try {
			const states = await this.#store.append(events);
			this.#memory.confirm(events, states, () => false);
			this.#measure();
			return true;
		} catch (reason) {
			this.#word = { kind: 'unsaved', what: 'change', problem: problemOf(reason) };
			return false;
		} finally {
			this.#isMoving = false;
		}
	}

	#measure(): void {
		const memory = this.#memory;
		if (memory === null) return;
		this.#progress = progressOf(memory.today, memory.queue(this.#parts.clock()));
	}
}
