import type { DeckId } from '#lib/core/deck/deck.ts';
import type { Moment } from '#lib/core/schedule/day.ts';
import type { LogEvent, Rating, ReviewEvent } from '#lib/core/schedule/event.ts';
import { reviews, voidsFor, type ItemId, type Task } from '#lib/core/schedule/index.ts';
import type { StoreProblem } from '#lib/storage/store.ts';
import { askedFor, isStillAsked, takenBack, type Asked } from './asked.ts';
import { Desk } from './desk.svelte.ts';
import { OpenStudy, type Given } from './open-study.svelte.ts';
import { openDeck } from './open-deck.ts';
import type { BundledDecks, Clock, EventIds, OtherTabs, Shelves, TabMemory } from './parts.ts';
import { outlookOf, progressOf, summaryOf, type Outlook, type Progress } from './progress.ts';

export interface StudyParts {
	readonly bundled: BundledDecks;
	readonly shelves: Shelves;
	readonly clock: Clock;
	readonly ids: EventIds;
	readonly tabMemory: TabMemory;
	readonly otherTabs: OtherTabs;
}

export type StudyStatus =
	'loading' | 'studying' | 'finished' | 'unknown-deck' | 'unfetched' | 'store-problem';

/** What the session has to say beside the leaf. */
export type Word =
	| { readonly kind: 'undone' | 'redone' }
	| {
			readonly kind: 'unsaved';
			/**
			 * An answer comes back on its leaf, one of the deck before comes again there; any other change
			 * just did not happen.
			 */
			readonly what: 'answer' | 'change' | 'earlier-answer';
			readonly problem: StoreProblem;
	  };

const MORE = 10;
/** Clocks are set right by seconds all the time; what is told is a clock that is wrong. */
const WRONG_CLOCK_MS = 60_000;

/** One deck's study: what is asked, what was answered, what is stored of it. */
export class StudySession {
	readonly #parts: StudyParts;
	readonly #desk: Desk;
	#status = $state.raw<StudyStatus>('loading');
	#problem = $state.raw<StoreProblem | null>(null);
	#open = $state.raw<OpenStudy | null>(null);
	#word = $state.raw<Word | null>(null);
	#progress = $state.raw<Progress | null>(null);
	#isClockBehind = $state.raw(false);
	/** Counts the decks that were asked for: only the last one may come onto the desk. */
	#turn = 0;

	constructor(parts: StudyParts) {
		this.#parts = parts;
		this.#desk = new Desk(parts.clock);
	}

	get status() {
		return this.#status;
	}

	get problem() {
		return this.#problem;
	}

	get deck() {
		return this.#open?.memory.deck ?? null;
	}

	get asked() {
		return this.#desk.asked;
	}

	/** Counts up with every leaf laid down. */
	get leaf() {
		return this.#desk.leaf;
	}

	/** Whether the leaf is turned to its answer. */
	get isShown() {
		return this.#desk.isShown;
	}

	get word() {
		return this.#word;
	}

	/** Follows what is stored, not what is on its way. */
	get progress() {
		return this.#progress;
	}

	get isSaved(): boolean {
		return this.#open?.isSaved ?? true;
	}

	/** Until the first answer: the device's clock stands earlier than those before. */
	get isClockBehind() {
		return this.#isClockBehind;
	}

	get canUndo(): boolean {
		return this.#open?.canUndo ?? false;
	}

	get canRedo(): boolean {
		return this.#open?.canRedo ?? false;
	}

	get buttons(): 'two' | 'four' {
		return this.#open?.memory.settings.buttons ?? 'two';
	}

	get singleKeys(): boolean {
		return this.#open?.memory.settings.singleKeys ?? true;
	}

	get summary() {
		return summaryOf(this.#open?.memory.today ?? []);
	}

	/** When this deck asks again, as seen from now. */
	get outlook(): Outlook {
		const now = this.#now();
		if (this.#open === null) return { inDays: null, due: 0, fresh: 0, stepIn: null };
		const { memory } = this.#open;
		return outlookOf(memory.queueInput(now), memory.queue(now));
	}

	#now(): Moment {
		const now = this.#parts.clock();
		return this.#open?.memory.turned(now) ?? now;
	}

	/** New cards that could still be learnt today, beyond the day's limit. */
	get moreNew(): number {
		return this.#open?.moreNew(this.#now(), MORE) ?? 0;
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
		const open: OpenStudy = new OpenStudy(opened, this.#parts.tabMemory, {
			onSaved: () => this.#saved(open),
			onFailed: (given, problem) => {
				if (this.#open === open) this.#bringBack(given, problem);
				else this.#word = { kind: 'unsaved', what: 'earlier-answer', problem };
			},
		});
		this.#open = open;
		this.#isClockBehind = open.memory.lastAt > this.#now().at + WRONG_CLOCK_MS;
		this.#measure();
		this.next();
	}

	/** Takes all of the deck before off the desk; what is being stored of it goes on. */
	leave(): void {
		this.#turn += 1;
		this.#status = 'loading';
		this.#problem = null;
		this.#open = null;
		this.#desk.clear();
		this.#progress = null;
		this.#isClockBehind = false;
		this.#word = null;
	}

	/** Turns the leaf. */
	show(): void {
		if (this.asked?.kind === 'card') this.#desk.turn();
	}

	/** Rates the card that is shown; the next lies there at once. Resolves when the answer is settled. */
	async rate(rating: Rating): Promise<void> {
		const { asked } = this;
		if (asked?.kind !== 'card' || !this.isShown) return;
		const settled = this.#give(asked, new Map([[asked.item, rating]]), 'study');
		this.next();
		await settled;
	}

	/** Rates what was named of a set; its sheet stays until `next`. Resolves when the answer is settled. */
	async rateSet(): Promise<void> {
		const { asked } = this;
		if (asked?.kind !== 'set' || this.isShown || asked.run.phase !== 'result') return;
		this.#desk.turn();
		await this.#give(asked, asked.run.ratings, 'typed');
	}

	/** Lays down the next leaf, or finishes. */
	next(): void {
		if (this.#open === null) return;
		const [task] = this.#open.memory.queue(this.#now()).tasks;
		const asked = this.#askedFor(this.#open, task);
		if (asked === undefined) {
			this.#desk.clear();
			this.#status = 'finished';
		} else this.#lay(asked);
	}

	/** Looks again whether a step has ended since. */
	refresh(): void {
		if (this.#status === 'finished') this.next();
	}

	/** Takes over what another tab has stored since; a leaf that was answered there makes room. */
	async catchUp(): Promise<void> {
		const open = this.#open;
		if (open === null || !(await open.renewed(this.#parts.clock)) || open !== this.#open) return;
		this.#measure();
		const { asked } = this;
		// A rated sheet is being read.
		if (asked?.kind === 'set' && this.isShown) return;
		if (asked === null || !isStillAsked(open.memory, asked, this.#now())) this.next();
	}

	/** Takes the last answer back and asks it once more. An answer still on its way is waited for. */
	async undo(): Promise<void> {
		const open = this.#open;
		const targets = await this.#voided(open, () => open?.undoable);
		if (open === null || targets === undefined) return;
		const now = this.#now();
		const asked = this.#askedFor(open, takenBack(open.memory, targets, now));
		if (asked === undefined) this.next();
		else this.#lay(asked);
		this.#word = { kind: 'undone' };
	}

	async redo(): Promise<void> {
		const open = this.#open;
		if ((await this.#voided(open, () => open?.redoable)) === undefined) return;
		this.next();
		this.#word = { kind: 'redone' };
	}

	/** Lets new cards in beyond the day's limit. */
	studyMore(): void {
		this.#open?.memory.allowMore(MORE);
		this.#measure();
		this.next();
	}

	async choose(name: 'buttons' | 'singleKeys', value: unknown): Promise<void> {
		const open = this.#open;
		if (open === null) return;
		const { at, offset, day } = open.memory.afterSettings(this.#now());
		const id = this.#parts.ids();
		const event = {
			v: 1,
			kind: 'setting',
			id,
			at,
			offset,
			day,
			scope: 'all',
			name,
			value,
		} as const;
		await this.#change(open, [event]);
	}

	#askedFor({ memory, drafts }: OpenStudy, task: Task | undefined): Asked | undefined {
		return task && askedFor(memory, task, drafts, this.#now());
	}

	#lay(asked: Asked, options?: { isShown: boolean }): void {
		this.#desk.lay(asked, options);
		this.#status = 'studying';
	}

	async #give(
		asked: Asked,
		ratings: ReadonlyMap<ItemId, Rating>,
		source: ReviewEvent['source'],
	): Promise<void> {
		if (this.#open === null) return;
		const { memory } = this.#open;
		const answered = [...ratings].map(([item, rating]) => {
			return { item, rating, id: this.#parts.ids(), state: memory.states.get(item) };
		});
		const moment = memory.afterToday(this.#now());
		const { settings } = memory;
		const events = reviews(answered, { moment, ms: this.#desk.lain, source, settings });
		this.#word = null;
		this.#isClockBehind = false;
		await this.#open.write(asked, events);
	}

	/** A failed write: the leaf lies there again, turned as it was when it was rated. */
	#bringBack({ asked, takeBack }: Given, problem: StoreProblem): void {
		takeBack();
		this.#lay(asked, { isShown: asked.kind === 'card' });
		this.#word = { kind: 'unsaved', what: 'answer', problem };
	}

	/**
	 * Takes back what there is to take back when no answer is on its way any more.
	 * @returns what was taken back; undefined where nothing was, or another deck lies on the desk by now
	 */
	async #voided<Target extends LogEvent>(
		open: OpenStudy | null,
		targetsOf: () => readonly Target[] | undefined,
	): Promise<readonly Target[] | undefined> {
		await open?.settled();
		const targets = targetsOf() ?? [];
		if (open === null || open !== this.#open || targets.length === 0) return undefined;
		const moment = open.memory.afterToday(this.#now());
		const isDone = await this.#change(open, voidsFor(targets, moment, this.#parts.ids));
		return isDone && open === this.#open ? targets : undefined;
	}

	/** Stores what the screen waits for. */
	async #change(open: OpenStudy, events: readonly LogEvent[]): Promise<boolean> {
		const problem = await open.change(events);
		if (problem === undefined) this.#saved(open);
		else this.#word = { kind: 'unsaved', what: 'change', problem };
		return problem === undefined;
	}

	#saved({ memory }: OpenStudy): void {
		this.#parts.otherTabs.tell(memory.deck.id);
		this.#measure();
	}

	#measure(): void {
		if (this.#open === null) return;
		const { memory } = this.#open;
		this.#progress = progressOf(memory.today, memory.queue(this.#now()));
	}
}
